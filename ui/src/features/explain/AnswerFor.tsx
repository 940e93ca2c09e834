import { useState } from 'react';
import type { ForWhom } from '../../api/explanation';
import { Answer } from './Answer';
import { ForWhomSelect } from './ForWhomSelect';

interface Props {
  meansId: string;
  serviceId: string;
  /** What is asked first; another may be chosen. */
  first?: ForWhom;
}

/** The answer, and for whom it is asked. */
export function AnswerFor({ meansId, serviceId, first = {} }: Props) {
  const [forWhom, setForWhom] = useState<ForWhom>(first);
  return (
    <>
      <ForWhomSelect serviceId={serviceId} value={forWhom} onChange={setForWhom} />
      <Answer meansId={meansId} serviceId={serviceId} forWhom={forWhom} />
    </>
  );
}
