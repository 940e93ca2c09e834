import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { removeEstablishmentNumber, type Organisation } from '../../api/identity';
import { orgKey } from '../../app/organisation';
import { ME } from '../../app/session';
import { Button, ButtonLink } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Dialog } from '../../ui/Dialog';
import { IconPencil } from '../../ui/icons';
import { TippedIconButton } from '../../ui/TippedIconButton';
import { useToast } from '../../ui/Toasts';

/** R28: one establishment goes back to the KvK number here; R30: of several only by form. */
export function EstablishmentPencil({ company }: { company: Organisation }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <TippedIconButton
        label={t('settings.removeEstablishment')}
        className="bm-iconbutton--small"
        onPress={() => setOpen(true)}
      >
        <IconPencil size={17} aria-hidden />
      </TippedIconButton>
      {open &&
        (company.numberOfEstablishments > 1 ? (
          <ByForm onClose={close} />
        ) : (
          <Remove company={company} onClose={close} />
        ))}
    </>
  );
}

function Remove({ company, onClose }: { company: Organisation; onClose: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const toast = useToast();
  const remove = async () => {
    const changed = await removeEstablishmentNumber(company.organisationId);
    client.setQueryData(orgKey(company.organisationId, 'organisation'), changed);
    await client.invalidateQueries({ queryKey: ME });
    toast({ text: t('settings.establishmentRemoved') });
  };
  return (
    <ConfirmDialog
      title={t('settings.removeEstablishment')}
      confirm={t('settings.removeConfirm')}
      onConfirm={remove}
      onClose={onClose}
    >
      <p>{t('settings.removeText', { kvk: company.kvkNumber, establishment: company.establishmentNumber })}</p>
    </ConfirmDialog>
  );
}

function ByForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('settings.removeEstablishment')} isOpen onClose={onClose}>
      <div className="bm-dialog__body bm-stack">
        <p>{t('settings.severalText')}</p>
        <div className="bm-dialog__actions">
          <Button onPress={onClose}>{t('app.close')}</Button>
          <ButtonLink to="/overige-wijzigingen" kind="primary">
            {t('settings.toForm')}
          </ButtonLink>
        </div>
      </div>
    </Dialog>
  );
}
