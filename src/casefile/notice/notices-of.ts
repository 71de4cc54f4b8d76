import type { Db } from '../store/schema.ts';
import type { NoticeMatter } from '../words.ts';

/** What a participant was told before a decision, and what became of it (administration act § 16). */
export interface Notice {
  /** Running number within the case. */
  readonly number: number;
  readonly about: NoticeMatter;
  /** The number of the interruption, of the ending, or of the period that is to be the last. */
  readonly aboutNumber: number;
  readonly sentOn: string;
  /** The last day to respond. */
  readonly responseDeadline: string;
  readonly respondedOn: string | null;
}

/** A case's notices, oldest first. */
export async function noticesOf(tx: Db, caseId: string): Promise<Notice[]> {
  return tx
    .selectFrom('notice')
    .select([
      'number',
      'about',
      'about_number as aboutNumber',
      'sent_on as sentOn',
      'response_deadline as responseDeadline',
      'responded_on as respondedOn',
    ])
    .where('case_id', '=', caseId)
    .orderBy('number')
    .execute();
}

/** The latest notice of an interruption, an ending or the end of a period, if there is one. */
export async function latestNotice(
  tx: Db,
  caseId: string,
  about: NoticeMatter,
  aboutNumber: number,
): Promise<Notice | undefined> {
  return (await noticesOf(tx, caseId)).findLast(
    (one) => one.about === about && one.aboutNumber === aboutNumber,
  );
}
