/** May break before the @ rather than in the middle of a word. */
export const Email = ({ address }: { address: string }) => (
  <>
    {address.split('@')[0]}
    <wbr />@{address.split('@')[1]}
  </>
);
