import type { ApplicationRow, Application } from '../../api/applications';
import { addDays, today } from '../../i18n/format';
import { makeAccount } from './account';
import type { LastUse } from '../../api/authorizations';
import type { ExportJob } from '../../api/exports';
import type { Me } from '../../api/identity';
import { makeApplications } from './applications';
import { makeAuthorizations } from './catalogue';
import { makeChain } from './chain';
import { makeInvoices } from './invoices';
import { makePeople } from './people';
import type { FakeJob } from './grants';
import type { FakeImport } from './imports';
import { ORGANISATIONS } from './organisations';
import { routes } from './routes';
import { makeLetters, makePrints } from './routes-letters';
import { makeRoleRenewals } from './routes-role-renewals';
import { makeTrail } from './routes-trail';

export interface Call {
  method: string;
  path: string;
  query: URLSearchParams;
  body: Record<string, never> & Record<string, unknown>;
}
export interface Answer {
  status: number;
  body?: unknown;
}
export type Route = [method: string, path: RegExp, answer: (call: Call, part: string[], server: FakeServer) => Answer];

export const ok = <T>(body?: T): Answer => ({ status: 200, body });
export const problem = (
  status: number,
  slug: string,
  detail: string,
  violations: { field: string; message: string }[] = [],
): Answer => ({
  status,
  body: { type: `https://beheermodule.nl/problems/${slug}`, title: detail, status, detail, violations },
});

/** The services as their openapi.json describes them, in memory. Tests change `who`, or put an answer in `refuse`. */
export class FakeServer {
  who: 'administrator' | 'user' | 'employee' | 'nobody' | 'low' = 'administrator';
  people = makePeople();
  authorizations = makeAuthorizations(this.people);
  applications: Application[] = makeApplications(this.people);
  roleRenewals = makeRoleRenewals();
  organisations = ORGANISATIONS;
  /** Last day of the beheerdersrol of who is logged in (norm 9). */
  roleUntil: string | null = null;
  /** Of the company in the register (R28, R30). */
  establishments = 1;
  /** Of the same KvK number, known here (norm 5). */
  establishmentNumbers: string[] = [];
  /** Other organisations that would end with the means (R77), or be left without an administrator (R76). */
  endingElsewhere: string[] = [];
  refusedElsewhere: string[] = [];
  expiresAt = new Date(Date.now() + 30 * 60_000).toISOString();
  polls = 0;
  /** The fifteen minutes of the code in the e-mail are over. */
  emailCodeExpired = false;
  jobs = new Map<string, FakeJob>();
  export?: ExportJob;
  trail = makeTrail(this.people);
  import?: FakeImport;
  account = makeAccount();
  invoices = makeInvoices();
  /** That the printer has not taken over: activation letters, and invoices. */
  letters = makeLetters();
  prints = makePrints();
  chain = makeChain();
  /** Of everybody's machtigingen (norm 9). */
  lastUse: LastUse = { lastUsed: addDays(today(), -3), lapsesOn: addDays(today(), 727), lapsing: false };
  feedSince: string | null = null;
  /** How many pairs further a job is each time it is asked. */
  jobStep = 120;
  calls: Call[] = [];
  /** Path (part of it) → the answer instead of the usual one. */
  refuse = new Map<string, Answer>();

  get signedIn() {
    return this.who !== 'nobody';
  }

  me(): Me {
    const index = this.who === 'user' ? 1 : 0;
    const self = this.people[index]!;
    const employee = this.who === 'employee';
    return {
      ...self,
      personId: employee ? null : self.personId,
      name: employee ? 'Mees Bakker' : self.name,
      username: employee ? 'mees.bakker' : self.email.split('@')[0]!,
      employee,
      operator: false,
      level: this.who === 'low' ? 'EH2' : self.level,
      means: employee ? [] : [self],
      organisations: employee
        ? []
        : this.organisations.map((o) => ({
            ...o,
            role: this.roleUntil && this.roleUntil < today() ? 'USER' : self.role,
            level: self.level,
            meansId: self.meansId,
            administratorUntil: this.roleUntil,
          })),
    };
  }

  queue(): ApplicationRow[] {
    return this.applications.map((a, i) => ({
      ...a,
      kind: a.kind ?? 'NEW',
      oldLevel: a.mutation?.oldLevel ?? null,
      level: a.mutation?.level ?? a.level,
      organisationId: a.organisation.organisationId,
      organisationName: a.organisation.name,
      kvkNumber: a.organisation.kvkNumber ?? '',
      name: [a.person.firstNames, a.person.prefix, a.person.surname].filter(Boolean).join(' '),
      ageDays: [4, 1, 0][i] ?? 0,
      handledBy: a.handledBy,
    }));
  }

  handle(call: Call): Answer {
    this.calls.push(call);
    for (const [part, answer] of this.refuse) if (`${call.method} ${call.path}`.includes(part)) return answer;
    for (const [method, path, answer] of routes) {
      const found = method === call.method && path.exec(call.path);
      if (found) return answer(call, found.slice(1), this);
    }
    return problem(404, 'not-found', 'Niet gevonden');
  }
}
