import { words } from './words.ts';

/** The way to the public page, which the server makes and which works without us. */
export function PublicPageLink() {
  return (
    <p>
      <a href="/you-said-we-did" target="_self">
        {words.publicPage}
      </a>
    </p>
  );
}
