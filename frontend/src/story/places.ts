/** Where a young person takes their story away. */
export const MY_STORY = '/my-story';

/** The file itself, made when it is asked for: a door of the server and no page. */
export const STORY_FILE = '/take/my-story.zip';
