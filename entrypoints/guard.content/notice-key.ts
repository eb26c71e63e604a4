/** Key in `storage.local`: the first-run notice was closed. */
export const FIRST_NOTICE_KEY = 'noticeSeen';
