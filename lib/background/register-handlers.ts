import type { NuanqunDatabase } from '../store/database';
import { handleContentScripts } from './handle-content-scripts';
import { handleExtensionPages } from './handle-extension-pages';
import { handleSlash } from './handle-slash';

/** Answers every message that goes to the background. To be called at once when the worker starts, before anything is awaited. */
export function registerHandlers(db: NuanqunDatabase): void {
  handleContentScripts(db);
  handleExtensionPages(db);
  handleSlash(db);
}
