import { serviceText } from '../../ui/serviceText';
/** Services in one line. */
export const serviceNames = ({ services }: { services: { provider: string; name: string }[] }) =>
  services.map(({ provider, name }) => serviceText(provider, name)).join(', ');
