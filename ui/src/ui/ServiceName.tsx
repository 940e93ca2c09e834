interface Props {
  provider: string;
  name: string;
}

/** A service after its provider; in the real catalogue many are named as their provider, and that is said once. */
export const ServiceName = ({ provider, name }: Props) =>
  name === provider ? (
    <strong>{provider}</strong>
  ) : (
    <>
      <strong>{provider}</strong> {name}
    </>
  );
