import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** The one ignored folder that holds everything a run keeps. */
export const homeFolder = (env = process.env): string => resolve(env.KVP_HOME ?? join(PROJECT, '.kvp-flyt'));
export const downloadFolder = (env = process.env): string => join(homeFolder(env), 'camunda');
export const localFolder = (env = process.env): string => join(homeFolder(env), 'local');
