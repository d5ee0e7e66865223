/** Under these a worker's browser keeps what was begun and not sent: views, and what is written about a saying. */
export const VIEW = 'view/';
export const ANSWER = 'answer/';
