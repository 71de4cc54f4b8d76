import { Router } from 'express';
import { phases, type Phase } from '../../casefile/index.ts';
import { PAGE_SIZE } from '../cases/deadline-query.ts';
import { isTyped } from '../api/schemas/common.ts';
import { listCases } from '../cases/list-cases.ts';
import { withNames } from '../cases/with-names.ts';
import type { HttpServices } from '../services.ts';
import { showPage } from './show.ts';

export function caseList({ caseFile, clock }: HttpServices): Router {
  const router = Router();
  router.get('/saker', async (req, res) => {
    const filter = readFilter(req.query as Record<string, unknown>);
    // Somebody has searched for a person. The number must not stay in the address.
    if (filter.identityNumber) return res.redirect(303, '/saker?melding=ikke-fodselsnummer');
    const today = await clock.today();
    const list = await listCases(caseFile.db, filter, today);
    const pageCount = Math.max(1, Math.ceil(list.total / PAGE_SIZE));
    if (filter.page > pageCount) return res.redirect(303, address(filter, pageCount));
    showPage(res, 'case-list', {
      title: 'Saker',
      list: { ...list, cases: await withNames(caseFile, list.cases) },
      filter,
      filtered: Boolean(filter.office || filter.phase || filter.text || filter.late),
      phases,
      today,
      pageCount,
      address: (page: number) => address(filter, page),
      withLate: (late: boolean) => address({ ...filter, late }, 1),
      message: req.query.melding,
    });
  });
  return router;
}

interface Filter {
  readonly office?: string | undefined;
  readonly phase?: Phase | undefined;
  readonly text?: string | undefined;
  readonly late: boolean;
  readonly page: number;
  readonly identityNumber: boolean;
}

/** A filter that makes no sense is left out; a list is no place for error messages. */
function readFilter(query: Record<string, unknown>): Filter {
  const text = (name: string) =>
    typeof query[name] === 'string' && isTyped(query[name]) ? query[name].trim().slice(0, 40) : '';
  const page = Number(text('side'));
  return {
    office: /^\d{4}$/.test(text('kontor')) ? text('kontor') : undefined,
    phase: phases.find((phase) => phase === text('fase')),
    text: text('sok') || undefined,
    late: text('forsinket') === 'ja',
    page: Number.isInteger(page) && page >= 1 && page < 100_000 ? page : 1,
    identityNumber: /(\d\s*){11}/.test(text('sok')),
  };
}

function address(filter: Filter, page: number): string {
  const query = new URLSearchParams();
  if (filter.office) query.set('kontor', filter.office);
  if (filter.phase) query.set('fase', filter.phase);
  if (filter.text) query.set('sok', filter.text);
  if (filter.late) query.set('forsinket', 'ja');
  if (page > 1) query.set('side', String(page));
  return query.size > 0 ? `/saker?${query.toString()}` : '/saker';
}
