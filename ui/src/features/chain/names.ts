/** Services in one line. */
export const serviceNames = ({ services }: { services: { provider: string; name: string }[] }) =>
  services.map(({ provider, name }) => `${provider} ${name}`).join(', ');
