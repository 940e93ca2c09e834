import { createContext, useCallback, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Toast, type ToastMessage } from './Toast';

type Show = (message: Omit<ToastMessage, 'id'>) => void;
const Context = createContext<Show>(() => {});
export const useToast = () => useContext(Context);

/** Short messages at the bottom of the screen, read out politely. */
export function Toasts({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const [list, setList] = useState<ToastMessage[]>([]);
  const number = useRef(0);
  const show = useCallback<Show>((message) => setList((l) => [...l, { ...message, id: ++number.current }]), []);
  const remove = useCallback((id: number) => setList((l) => l.filter((m) => m.id !== id)), []);
  useEffect(() => () => setList([]), []);
  return (
    <Context value={show}>
      {children}
      <section className="bm-toasts" aria-label={t('app.messages')}>
        <div role="status" aria-live="polite">
          {list.map((message) => (
            <Toast key={message.id} message={message} remove={remove} />
          ))}
        </div>
      </section>
    </Context>
  );
}
