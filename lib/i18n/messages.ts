import type { Locale } from "@/lib/account/model";
import type { IssueCode } from "@/lib/forms/issues";
import enAccount from "./messages/en/account.json";
import enAdmin from "./messages/en/admin.json";
import enApi from "./messages/en/api.json";
import enAttachment from "./messages/en/attachment.json";
import enBrowse from "./messages/en/browse.json";
import enChecks from "./messages/en/checks.json";
import enCommon from "./messages/en/common.json";
import enCompare from "./messages/en/compare.json";
import enDesign from "./messages/en/design.json";
import enErrors from "./messages/en/errors.json";
import enFault from "./messages/en/fault.json";
import enForm from "./messages/en/form.json";
import enHome from "./messages/en/home.json";
import enInsights from "./messages/en/insights.json";
import enIpc from "./messages/en/ipc.json";
import enJobs from "./messages/en/jobs.json";
import enLayout from "./messages/en/layout.json";
import enListing from "./messages/en/listing.json";
import enMatch from "./messages/en/match.json";
import enMethod from "./messages/en/method.json";
import enMy from "./messages/en/my.json";
import enNext from "./messages/en/next.json";
import enOrganisation from "./messages/en/organisation.json";
import enPrint from "./messages/en/print.json";
import enReasons from "./messages/en/reasons.json";
import enReport from "./messages/en/report.json";
import enReview from "./messages/en/review.json";
import enSavedSearch from "./messages/en/saved-search.json";
import enSearch from "./messages/en/search.json";
import enShare from "./messages/en/share.json";
import enShortlist from "./messages/en/shortlist.json";
import enShortcuts from "./messages/en/shortcuts.json";
import enTaxonomy from "./messages/en/taxonomy.json";
import enTrends from "./messages/en/trends.json";
import enTranslation from "./messages/en/translation.json";
import enWriting from "./messages/en/writing.json";
import zhAccount from "./messages/zh/account.json";
import zhAdmin from "./messages/zh/admin.json";
import zhApi from "./messages/zh/api.json";
import zhAttachment from "./messages/zh/attachment.json";
import zhBrowse from "./messages/zh/browse.json";
import zhChecks from "./messages/zh/checks.json";
import zhCommon from "./messages/zh/common.json";
import zhCompare from "./messages/zh/compare.json";
import zhDesign from "./messages/zh/design.json";
import zhErrors from "./messages/zh/errors.json";
import zhFault from "./messages/zh/fault.json";
import zhForm from "./messages/zh/form.json";
import zhHome from "./messages/zh/home.json";
import zhInsights from "./messages/zh/insights.json";
import zhIpc from "./messages/zh/ipc.json";
import zhJobs from "./messages/zh/jobs.json";
import zhLayout from "./messages/zh/layout.json";
import zhListing from "./messages/zh/listing.json";
import zhMatch from "./messages/zh/match.json";
import zhMethod from "./messages/zh/method.json";
import zhMy from "./messages/zh/my.json";
import zhNext from "./messages/zh/next.json";
import zhOrganisation from "./messages/zh/organisation.json";
import zhPrint from "./messages/zh/print.json";
import zhReasons from "./messages/zh/reasons.json";
import zhReport from "./messages/zh/report.json";
import zhReview from "./messages/zh/review.json";
import zhSavedSearch from "./messages/zh/saved-search.json";
import zhSearch from "./messages/zh/search.json";
import zhShare from "./messages/zh/share.json";
import zhShortlist from "./messages/zh/shortlist.json";
import zhShortcuts from "./messages/zh/shortcuts.json";
import zhTaxonomy from "./messages/zh/taxonomy.json";
import zhTrends from "./messages/zh/trends.json";
import zhTranslation from "./messages/zh/translation.json";
import zhWriting from "./messages/zh/writing.json";

const en = {
  account: enAccount,
  admin: enAdmin,
  api: enApi,
  attachment: enAttachment,
  browse: enBrowse,
  checks: enChecks,
  common: enCommon,
  compare: enCompare,
  design: enDesign,
  /** An error code without a text does not compile. */
  errors: enErrors satisfies Readonly<Record<IssueCode, string>>,
  fault: enFault,
  form: enForm,
  home: enHome,
  insights: enInsights,
  ipc: enIpc,
  jobs: enJobs,
  layout: enLayout,
  listing: enListing,
  match: enMatch,
  method: enMethod,
  my: enMy,
  next: enNext,
  organisation: enOrganisation,
  print: enPrint,
  reasons: enReasons,
  report: enReport,
  review: enReview,
  savedSearch: enSavedSearch,
  search: enSearch,
  share: enShare,
  shortlist: enShortlist,
  shortcuts: enShortcuts,
  taxonomy: enTaxonomy,
  translation: enTranslation,
  writing: enWriting,
  trends: enTrends,
};

/** English is the type of the texts: every namespace file of `messages/en`. */
export type Messages = typeof en;

const zh = {
  account: zhAccount,
  admin: zhAdmin,
  api: zhApi,
  attachment: zhAttachment,
  browse: zhBrowse,
  checks: zhChecks,
  common: zhCommon,
  compare: zhCompare,
  design: zhDesign,
  errors: zhErrors,
  fault: zhFault,
  form: zhForm,
  home: zhHome,
  insights: zhInsights,
  ipc: zhIpc,
  jobs: zhJobs,
  layout: zhLayout,
  listing: zhListing,
  match: zhMatch,
  method: zhMethod,
  my: zhMy,
  next: zhNext,
  organisation: zhOrganisation,
  print: zhPrint,
  reasons: zhReasons,
  report: zhReport,
  review: zhReview,
  savedSearch: zhSavedSearch,
  search: zhSearch,
  share: zhShare,
  shortlist: zhShortlist,
  shortcuts: zhShortcuts,
  taxonomy: zhTaxonomy,
  translation: zhTranslation,
  writing: zhWriting,
  trends: zhTrends,
};

/**
 * All texts of the interface by language and namespace. A key that one language has and the other lacks
 * does not compile, in either direction.
 */
export const messages: Readonly<Record<Locale, Messages>> = {
  en: en satisfies typeof zh,
  zh: zh satisfies Messages,
};
