import type * as account from './account';
import type * as applications from './applications';
import type * as authorizations from './authorizations';
import type * as billing from './billing';
import type * as calendar from './calendar';
import type * as chain from './chain';
import type * as chainRequests from './chainRequests';
import type * as exports from './exports';
import type { components as Authorization } from './generated/authorization';
import type { components as Billing } from './generated/billing';
import type { components as Chain } from './generated/chain-authorization';
import type { components as Export } from './generated/export';
import type { components as Identity } from './generated/identity';
import type { components as Means } from './generated/means';
import type * as explanation from './explanation';
import type * as grants from './grants';
import type * as identity from './identity';
import type * as imports from './imports';
import type * as losses from './losses';
import type * as matrix from './matrix';
import type * as means from './means';
import type * as mutations from './mutations';
import type * as termination from './termination';
import type * as trail from './trail';

/** `null` and “absent” are the same in OpenAPI documents that do not tell which fields may be null. */
type Given<T> = Exclude<T, null | undefined>;
type Fits<Theirs, Ours> =
  Given<Ours> extends (infer OurItem)[]
    ? Given<Theirs> extends (infer TheirItem)[]
      ? Fits<TheirItem, OurItem>
      : false
    : Given<Ours> extends object
      ? { [Key in keyof Given<Ours>]-?: Key extends keyof Given<Theirs> ? true : Key }[keyof Given<Ours>]
      : true;
/** Every field that we read is one that the service sends: else the name of the field that is not. */
type Reads<Theirs, Ours> = Exclude<Fits<Theirs, Ours>, true>;
/** Every body that we send is one that the service takes. */
type Sends<Ours, Theirs> = Ours extends Theirs ? never : 'a body that the service does not take';

type MeansParts = Means['schemas'];
type IdentityParts = Identity['schemas'];
type AuthorizationParts = Authorization['schemas'];
type BillingParts = Billing['schemas'];
type ChainParts = Chain['schemas'];
type ExportParts = Export['schemas'];

/** Compiles only as long as the types written for the screens agree with the services' own documents. */
type Disagreements =
  | Reads<MeansParts['MeansRow'], means.MeansRow>
  | Reads<MeansParts['MeansDetail'], means.MeansDetail>
  | Reads<MeansParts['PlannedEndView'], means.PlannedEnd>
  | Reads<MeansParts['Allowed'], means.Allowed>
  | Reads<MeansParts['Preview'], termination.TerminationOptions>
  | Reads<MeansParts['Outcome'], termination.Terminated>
  | Sends<termination.Termination, MeansParts['TerminationBody']>
  | Reads<AuthorizationParts['LossRow'], losses.Loss>
  | Sends<losses.LossQuestion, AuthorizationParts['LossQuestion']>
  | Reads<MeansParts['MutationView'], means.Mutation>
  | Reads<MeansParts['ApplicationRow'], applications.ApplicationRow>
  | Reads<MeansParts['ApplicationDetail'], applications.Application>
  | Reads<MeansParts['Asked'], applications.Application['mutation']>
  | Sends<means.MeansRequest, MeansParts['RequestBodyOfMeans']>
  | Sends<mutations.LevelChange, MeansParts['LevelChangeBody']>
  | Sends<mutations.Link, MeansParts['LinkBody']>
  | Sends<mutations.RoleChange, MeansParts['RoleChangeBody']>
  | Sends<mutations.Conversion, MeansParts['ConversionBody']>
  | Reads<MeansParts['ImportAnswer'], imports.Import>
  | Reads<MeansParts['ImportRowAnswer'], imports.ImportRow>
  | Sends<imports.ImportTerms, MeansParts['ImportTerms']>
  | Reads<IdentityParts['MeView'], identity.Me>
  | Reads<IdentityParts['OrganisationView'], identity.Organisation>
  | Reads<IdentityParts['LoginView'], identity.Login>
  | Sends<identity.Registration, IdentityParts['RegistrationRequest']>
  | Reads<AuthorizationParts['AuthorizationRow'], authorizations.Authorization>
  | Reads<AuthorizationParts['ImportAnswer'], imports.Import>
  | Reads<AuthorizationParts['ImportRowAnswer'], imports.ImportRow>
  | Reads<AuthorizationParts['ServiceRow'], authorizations.CatalogueService>
  | Reads<AuthorizationParts['Explanation'], explanation.Explanation>
  | Reads<AuthorizationParts['Row'], Omit<authorizations.UsersPerLevel, 'usersPerLevel'>>
  | Reads<AuthorizationParts['Cell'], matrix.MatrixCell>
  | Reads<AuthorizationParts['Only'], matrix.MatrixOnly>
  | Reads<AuthorizationParts['MatrixUser'], matrix.MatrixMeans>
  | Reads<AuthorizationParts['ServiceUseRow'], authorizations.UsedService>
  | Reads<AuthorizationParts['LastUse'], authorizations.LastUse>
  | Reads<AuthorizationParts['Column'], matrix.MatrixService>
  | Reads<AuthorizationParts['Totals'], matrix.MatrixBlock['totals']>
  | Reads<AuthorizationParts['JobAnswer'], grants.GrantJob>
  | Reads<AuthorizationParts['JobItem'], grants.GrantJobItem>
  | Reads<AuthorizationParts['EligibilityAnswer'], grants.Eligibility>
  | Reads<AuthorizationParts['EstablishmentsAnswer'], { establishments: string[] }>
  | Reads<AuthorizationParts['Renewal'], calendar.RenewalResult>
  | Reads<AuthorizationParts['FeedAnswer'], calendar.CalendarFeed>
  | Reads<AuthorizationParts['AddressAnswer'], calendar.NewFeed>
  | Reads<AuthorizationParts['Result'], grants.GrantResult>
  | Sends<grants.Grant, AuthorizationParts['GrantRequest']>
  | Reads<BillingParts['AccountAnswer'], account.BillingAccount>
  | Reads<BillingParts['QuoteAnswer'], billing.Quote>
  | Reads<BillingParts['Line'], billing.Quote['lines'][number]>
  | Sends<billing.QuoteRequest, BillingParts['QuoteRequest']>
  | Reads<ChainParts['ServiceView'], chain.ChainService>
  | Reads<ChainParts['ChainRow'], chain.ChainAuthorization>
  | Reads<ChainParts['CompanyView'], chain.ChainCompany>
  | Reads<ChainParts['IntermediaryView'], chain.Intermediary>
  | Reads<ChainParts['IntermediaryDetail'], chain.IntermediaryDetail>
  | Reads<ChainParts['LossesView'], chain.Losses>
  | Reads<ChainParts['GrantAnswer'], chain.ChainGrantAnswer>
  | Reads<ChainParts['IntermediaryPart'], chain.ChainGrantAnswer['intermediary']>
  | Reads<ChainParts['Result'], chain.ChainGrantAnswer['results'][number]>
  | Reads<ChainParts['FunctionAnswer'], chainRequests.RelationsFunction>
  | Reads<ChainParts['RequestRow'], chainRequests.ChainRequest>
  | Reads<ChainParts['LinkedRequest'], chainRequests.AskedByLink>
  | Reads<ExportParts['JobView'], exports.ExportJob>
  | Sends<exports.ExportOrder, ExportParts['JobRequest']>
  | Reads<ExportParts['TrailLine'], trail.TrailLine>;

const agreed: [Disagreements] extends [never] ? true : Disagreements = true;
export default agreed;
