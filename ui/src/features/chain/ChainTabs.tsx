import { SubNavigation } from '../../ui/SubNavigation';

/** R18a: the two subrubrieken. */
export const ChainTabs = () => (
  <SubNavigation
    label="chain.title"
    links={[
      { to: '/ketenmachtigingen/van-relaties', text: 'chain.fromRelations' },
      { to: '/ketenmachtigingen/afgegeven', text: 'chain.granted' },
    ]}
  />
);
