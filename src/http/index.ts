export { createHttp } from './create-http.ts';
export type { HttpServices, OpenInstance, OpenTask } from './services.ts';
