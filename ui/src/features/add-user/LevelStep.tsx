import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { atLeast, LEVELS, type Level } from '../../api/types';
import { useManaged } from '../../app/organisation';
import { levelName } from '../../i18n/format';
import { Choice } from '../../ui/form/Choice';
import { Form } from '../../ui/form/Form';
import { useZodForm } from '../../ui/form/useZodForm';
import { Alert } from '../../ui/states';
import type { StepProps } from './AddUserPage';
import { isTaxMeans } from './rules';
import { StepButtons } from './StepButtons';
import { TaxChoice } from './TaxChoice';

const schema = z
  .object({
    level: z.enum(LEVELS, 'wizard.levelRequired'),
    role: z.enum(['USER', 'ADMINISTRATOR'], 'form.required'),
    means: z.enum(['regular', 'tax']),
    personallyUsed: z.boolean(),
  })
  .refine((values) => !isTaxMeans(values) || values.personallyUsed, {
    path: ['personallyUsed'],
    message: 'tax.declareRequired',
  });

interface Props extends StepProps {
  /** R60: the level now, when it is changed; that one cannot be chosen again. */
  current?: Level;
}

/** R41: never above one's own level. R42: the role. Q5: an administrator at EH2 cannot manage. */
export function LevelStep({ draft, next, back, current }: Props) {
  const { t } = useTranslation();
  const own = useManaged().level;
  const { level: chosen, role: kept, means, personallyUsed } = draft;
  const form = useZodForm(schema, { level: chosen, role: kept, means, personallyUsed });
  const [level, role, kind] = form.watch(['level', 'role', 'means']);
  const levels = LEVELS.map((value) => ({
    value,
    label: levelName(value),
    sub: t(
      value === current ? 'change.current' : atLeast(own, value) ? `wizard.levelText.${value}` : 'wizard.aboveOwn',
    ),
    disabled: value === current || !atLeast(own, value),
  }));
  const roles = (['USER', 'ADMINISTRATOR'] as const).map((value) => ({
    value,
    label: t(`wizard.role.${value}`),
    sub: t(`wizard.roleText.${value}`),
  }));
  return (
    <Form form={form} onSubmit={(values) => next(values)}>
      <Choice
        name="level"
        legend={t('wizard.level')}
        hint={t('wizard.levelHint', { level: levelName(own) })}
        options={levels}
        columns
      />
      {level === 'EH3' && !current && <TaxChoice tax={kind === 'tax'} />}
      <Choice name="role" legend={t('detail.role')} options={roles} columns />
      <div aria-live="polite">
        {level === 'EH2' && role === 'ADMINISTRATOR' && <Alert tone="warn">{t('wizard.eh2Administrator')}</Alert>}
        {level === 'EH2' && role === 'USER' && <Alert>{t('wizard.eh2NoIdentity')}</Alert>}
      </div>
      <StepButtons first onBack={back} />
    </Form>
  );
}
