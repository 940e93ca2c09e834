import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/Dialog';
import { serviceText } from '../../ui/serviceText';
import { AnswerFor } from './AnswerFor';
import { Chosen } from './Chosen';
import { ServiceSearch } from './ServiceSearch';
import { UserSearch } from './UserSearch';
import type { About } from './WhyButton';

interface Other {
  id: string;
  text: string;
}

/** May this user log in at that service, and why or why not? */
export default function WhyDialog({ of, name, onClose }: About & { onClose: () => void }) {
  const { t } = useTranslation();
  const [other, setOther] = useState<Other>();
  const pair = (id: string) => ({ meansId: id, serviceId: id, ...of });
  return (
    <Dialog title={t('why.titleOf', { name })} isOpen onClose={onClose}>
      <div className="bm-dialog__body bm-stack">
        {other && (
          <>
            <Chosen text={other.text} onBack={() => setOther(undefined)} />
            <AnswerFor {...pair(other.id)} />
          </>
        )}
        {!other && 'meansId' in of && (
          <ServiceSearch
            onChoose={({ serviceId, provider, name: service }) =>
              setOther({ id: serviceId, text: serviceText(provider, service, ' – ') })
            }
          />
        )}
        {!other && 'serviceId' in of && (
          <UserSearch onChoose={(user) => setOther({ id: user.meansId, text: user.name })} />
        )}
      </div>
    </Dialog>
  );
}
