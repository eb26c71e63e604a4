import accountSecurity from '../../../policy-rules/clauses/account-security.json' with { type: 'json' };
import adaptedMaterials from '../../../policy-rules/clauses/adapted-materials.json' with { type: 'json' };
import aiLiteracy from '../../../policy-rules/clauses/ai-literacy.json' with { type: 'json' };
import aiStrategy from '../../../policy-rules/clauses/ai-strategy.json' with { type: 'json' };
import approvedTools from '../../../policy-rules/clauses/approved-tools.json' with { type: 'json' };
import approvedToolsInOffices from '../../../policy-rules/clauses/approved-tools-in-offices.json' with { type: 'json' };
import approvedToolsInTeaching from '../../../policy-rules/clauses/approved-tools-in-teaching.json' with { type: 'json' };
import assessedTools from '../../../policy-rules/clauses/assessed-tools.json' with { type: 'json' };
import baselineFirst from '../../../policy-rules/clauses/baseline-first.json' with { type: 'json' };
import boardMonitors from '../../../policy-rules/clauses/board-monitors.json' with { type: 'json' };
import confidentialPapers from '../../../policy-rules/clauses/confidential-papers.json' with { type: 'json' };
import creatorConsent from '../../../policy-rules/clauses/creator-consent.json' with { type: 'json' };
import criticalThinking from '../../../policy-rules/clauses/critical-thinking.json' with { type: 'json' };
import dataAnalysis from '../../../policy-rules/clauses/data-analysis.json' with { type: 'json' };
import draftingPolicies from '../../../policy-rules/clauses/drafting-policies.json' with { type: 'json' };
import equalAccess from '../../../policy-rules/clauses/equal-access.json' with { type: 'json' };
import externalAssessment from '../../../policy-rules/clauses/external-assessment.json' with { type: 'json' };
import feedbackForReview from '../../../policy-rules/clauses/feedback-for-review.json' with { type: 'json' };
import generativeAi from '../../../policy-rules/clauses/generative-ai.json' with { type: 'json' };
import genericHrOnly from '../../../policy-rules/clauses/generic-hr-only.json' with { type: 'json' };
import identifiableData from '../../../policy-rules/clauses/identifiable-data.json' with { type: 'json' };
import itManages from '../../../policy-rules/clauses/it-manages.json' with { type: 'json' };
import lawAndGuidance from '../../../policy-rules/clauses/law-and-guidance.json' with { type: 'json' };
import leadersOversee from '../../../policy-rules/clauses/leaders-oversee.json' with { type: 'json' };
import lessonPlans from '../../../policy-rules/clauses/lesson-plans.json' with { type: 'json' };
import letters from '../../../policy-rules/clauses/letters.json' with { type: 'json' };
import minutes from '../../../policy-rules/clauses/minutes.json' with { type: 'json' };
import noAiMarking from '../../../policy-rules/clauses/no-ai-marking.json' with { type: 'json' };
import ownWork from '../../../policy-rules/clauses/own-work.json' with { type: 'json' };
import privacyAndBias from '../../../policy-rules/clauses/privacy-and-bias.json' with { type: 'json' };
import projectPlans from '../../../policy-rules/clauses/project-plans.json' with { type: 'json' };
import pupilFeedback from '../../../policy-rules/clauses/pupil-feedback.json' with { type: 'json' };
import pupilIdeas from '../../../policy-rules/clauses/pupil-ideas.json' with { type: 'json' };
import pupilImages from '../../../policy-rules/clauses/pupil-images.json' with { type: 'json' };
import pupilResearch from '../../../policy-rules/clauses/pupil-research.json' with { type: 'json' };
import pupilWorkNotForTraining from '../../../policy-rules/clauses/pupil-work-not-for-training.json' with { type: 'json' };
import quizzes from '../../../policy-rules/clauses/quizzes.json' with { type: 'json' };
import reportMisuse from '../../../policy-rules/clauses/report-misuse.json' with { type: 'json' };
import researchAndSharing from '../../../policy-rules/clauses/research-and-sharing.json' with { type: 'json' };
import resourcePlanning from '../../../policy-rules/clauses/resource-planning.json' with { type: 'json' };
import sayAiHelped from '../../../policy-rules/clauses/say-ai-helped.json' with { type: 'json' };
import scope from '../../../policy-rules/clauses/scope.json' with { type: 'json' };
import sensitiveFacts from '../../../policy-rules/clauses/sensitive-facts.json' with { type: 'json' };
import supplierEvidence from '../../../policy-rules/clauses/supplier-evidence.json' with { type: 'json' };
import trainingSearch from '../../../policy-rules/clauses/training-search.json' with { type: 'json' };
import unauthorisedTools from '../../../policy-rules/clauses/unauthorised-tools.json' with { type: 'json' };
import usageIsMonitored from '../../../policy-rules/clauses/usage-is-monitored.json' with { type: 'json' };
import yearlyReview from '../../../policy-rules/clauses/yearly-review.json' with { type: 'json' };
import type { Clause } from '../types.ts';

/** Every clause, one file each. `tests/repo` fails when this list and the folder differ; `schema.ts` is checked there too. */
export const clauses = [
  unauthorisedTools,
  accountSecurity,
  sensitiveFacts,
  genericHrOnly,
  confidentialPapers,
  minutes,
  noAiMarking,
  pupilWorkNotForTraining,
  creatorConsent,
  ownWork,
  identifiableData,
  dataAnalysis,
  assessedTools,
  approvedTools,
  aiStrategy,
  aiLiteracy,
  criticalThinking,
  equalAccess,
  privacyAndBias,
  researchAndSharing,
  scope,
  lawAndGuidance,
  generativeAi,
  leadersOversee,
  boardMonitors,
  approvedToolsInTeaching,
  approvedToolsInOffices,
  itManages,
  supplierEvidence,
  usageIsMonitored,
  sayAiHelped,
  lessonPlans,
  quizzes,
  adaptedMaterials,
  pupilIdeas,
  pupilFeedback,
  pupilResearch,
  pupilImages,
  draftingPolicies,
  projectPlans,
  resourcePlanning,
  trainingSearch,
  letters,
  externalAssessment,
  reportMisuse,
  baselineFirst,
  yearlyReview,
  feedbackForReview,
] as unknown as readonly Clause[];
