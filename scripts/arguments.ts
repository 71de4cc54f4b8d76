import { parseArgs, type ParseArgsConfig } from 'node:util';
import { messageOf } from '../camunda/errors.ts';

/** The options of a command; one that it does not know ends it with a sentence. */
export function readArguments<T extends NonNullable<ParseArgsConfig['options']>>(options: T) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    console.error(
      `${messageOf(error)}\nThere are: ${Object.keys(options)
        .map((name) => `--${name}`)
        .join(', ')}.`,
    );
    return process.exit(2);
  }
}

/** A whole number of an option; anything else ends the command with a sentence. */
export function wholeNumber(name: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (text.trim() !== '' && Number.isInteger(number) && number >= least && number <= most) return number;
  console.error(`--${name} takes a whole number from ${least} to ${most}, for example: --${name} ${least}`);
  return process.exit(2);
}
