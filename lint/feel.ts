const DATE_TIME = /^=date and time\((\w+) \+ "T(\d\d):(\d\d):00@Europe\/Oslo"\)$/;

/** The variable of `=date and time(someDate + "T08:00:00@Europe/Oslo")`; undefined for any other expression. */
export function dateVariable(expression: string | undefined): string | undefined {
  const variable = DATE_TIME.exec(expression ?? '')?.[1];
  return variable?.endsWith('Date') ? variable : undefined;
}

/** The names in an expression, without what stands in quotes. */
export const namesIn = (expression: string | undefined): string[] =>
  (expression ?? '').replaceAll(/"[^"]*"/g, '').match(/[\p{L}_][\p{L}\d_]*/gu) ?? [];
