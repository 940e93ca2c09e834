export interface Violation {
  field: string;
  message: string;
}

/** RFC 9457 problem details as the services send them; `detail` is a Dutch sentence for people. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  violations?: Violation[];
}

export class ApiError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail || problem.title || `HTTP ${problem.status}`);
    this.name = 'ApiError';
  }

  get status() {
    return this.problem.status;
  }

  /** The last part of the problem's type, such as `too-late`. */
  get slug() {
    return this.problem.type.split('/').pop() ?? '';
  }
}

export const statusOf = (error: unknown) => (error instanceof ApiError ? error.status : 0);
/** Not mine, or not there: asking again gives the same answer. */
export const isFinal = (error: unknown) => [403, 404].includes(statusOf(error));
export const slugOf = (error: unknown) => (error instanceof ApiError ? error.slug : '');
export const violationsOf = (error: unknown) => (error instanceof ApiError ? (error.problem.violations ?? []) : []);

/** What to say: the server's own sentence, or the key of ours when there was no answer at all (`fetch` throws a TypeError). */
export const sentenceOf = (error: unknown) =>
  error instanceof TypeError ? 'problem.unreachable' : (error as Error).message;
