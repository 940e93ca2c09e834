import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { atLeast, LEVELS } from '../../api/types';
import { useManaged } from '../../app/organisation';
import { levelName } from '../../i18n/format';
import { Choice } from '../../ui/form/Choice';
import { Form } from '../../ui/form/Form';
import { useZodForm } from '../../ui/form/useZodForm';
import { Alert } from '../../ui/states';
import type { StepProps } from './AddUserPage';
import { StepButtons } from './StepButtons';

const schema = z.object({
  level: z.enum(LEVELS, 'wizard.levelRequired'),
  role: z.enum(['USER', 'ADMINISTRATOR'], 'form.required'),
});

/** R41: never above one's own level. R42: the role. Q5: an administrator at EH2 cannot manage. */
export function LevelStep({ draft, next, back }: StepProps) {
  const { t } = useTranslation();
  const own = useManaged().level;
  const form = useZodForm(schema, { level: draft.level, role: draft.role });
  const [level, role] = form.watch(['level', 'role']);
  const levels = LEVELS.map((value) => ({
    value,
    label: levelName(value),
    sub: t(atLeast(own, value) ? `wizard.levelText.${value}` : 'wizard.aboveOwn'),
    disabled: !atLeast(own, value),
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
      <Choice name="role" legend={t('detail.role')} options={roles} columns />
      <div aria-live="polite">
        {level === 'EH2' && role === 'ADMINISTRATOR' && <Alert tone="warn">{t('wizard.eh2Administrator')}</Alert>}
        {level === 'EH2' && role === 'USER' && <Alert>{t('wizard.eh2NoIdentity')}</Alert>}
      </div>
      <StepButtons first onBack={back} />
    </Form>
  );
}
