/** `ServiceName` where only text goes, such as a message or a label. */
export const serviceText = (provider: string, name: string, between = ' ') =>
  name === provider ? name : [provider, name].filter(Boolean).join(between);
