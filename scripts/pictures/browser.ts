/** Pictures are drawn in the same browser that the tests use. */
export { openBrowser } from '../../test/support/browser.ts';
