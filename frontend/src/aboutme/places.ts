/** Where a young person writes their page. */
export const ABOUT_ME = '/about-me';

/** Where a worker reads the page of somebody they support. */
export const aboutThem = (id: string) => `/people/${id}/about-me`;
