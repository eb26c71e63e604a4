import adobeFirefly from '../../../policy-rules/tools/adobe-firefly.json' with { type: 'json' };
import arena from '../../../policy-rules/tools/arena.json' with { type: 'json' };
import avoma from '../../../policy-rules/tools/avoma.json' with { type: 'json' };
import bluedot from '../../../policy-rules/tools/bluedot.json' with { type: 'json' };
import brainly from '../../../policy-rules/tools/brainly.json' with { type: 'json' };
import brisk from '../../../policy-rules/tools/brisk.json' with { type: 'json' };
import canva from '../../../policy-rules/tools/canva.json' with { type: 'json' };
import century from '../../../policy-rules/tools/century.json' with { type: 'json' };
import characterAi from '../../../policy-rules/tools/character-ai.json' with { type: 'json' };
import chatgpt from '../../../policy-rules/tools/chatgpt.json' with { type: 'json' };
import chatpdf from '../../../policy-rules/tools/chatpdf.json' with { type: 'json' };
import circleback from '../../../policy-rules/tools/circleback.json' with { type: 'json' };
import claude from '../../../policy-rules/tools/claude.json' with { type: 'json' };
import cograder from '../../../policy-rules/tools/cograder.json' with { type: 'json' };
import curipod from '../../../policy-rules/tools/curipod.json' with { type: 'json' };
import cursor from '../../../policy-rules/tools/cursor.json' with { type: 'json' };
import deepai from '../../../policy-rules/tools/deepai.json' with { type: 'json' };
import deepl from '../../../policy-rules/tools/deepl.json' with { type: 'json' };
import deepseek from '../../../policy-rules/tools/deepseek.json' with { type: 'json' };
import diffit from '../../../policy-rules/tools/diffit.json' with { type: 'json' };
import doubao from '../../../policy-rules/tools/doubao.json' with { type: 'json' };
import duckAi from '../../../policy-rules/tools/duck-ai.json' with { type: 'json' };
import eduaide from '../../../policy-rules/tools/eduaide.json' with { type: 'json' };
import essaygrader from '../../../policy-rules/tools/essaygrader.json' with { type: 'json' };
import fathom from '../../../policy-rules/tools/fathom.json' with { type: 'json' };
import fireflies from '../../../policy-rules/tools/fireflies.json' with { type: 'json' };
import gamma from '../../../policy-rules/tools/gamma.json' with { type: 'json' };
import gauth from '../../../policy-rules/tools/gauth.json' with { type: 'json' };
import gemini from '../../../policy-rules/tools/gemini.json' with { type: 'json' };
import genspark from '../../../policy-rules/tools/genspark.json' with { type: 'json' };
import googleAiStudio from '../../../policy-rules/tools/google-ai-studio.json' with { type: 'json' };
import grammarly from '../../../policy-rules/tools/grammarly.json' with { type: 'json' };
import granola from '../../../policy-rules/tools/granola.json' with { type: 'json' };
import grok from '../../../policy-rules/tools/grok.json' with { type: 'json' };
import huggingchat from '../../../policy-rules/tools/huggingchat.json' with { type: 'json' };
import jamie from '../../../policy-rules/tools/jamie.json' with { type: 'json' };
import jasper from '../../../policy-rules/tools/jasper.json' with { type: 'json' };
import jenni from '../../../policy-rules/tools/jenni.json' with { type: 'json' };
import khanmigo from '../../../policy-rules/tools/khanmigo.json' with { type: 'json' };
import kimi from '../../../policy-rules/tools/kimi.json' with { type: 'json' };
import krisp from '../../../policy-rules/tools/krisp.json' with { type: 'json' };
import lumo from '../../../policy-rules/tools/lumo.json' with { type: 'json' };
import magicschool from '../../../policy-rules/tools/magicschool.json' with { type: 'json' };
import manus from '../../../policy-rules/tools/manus.json' with { type: 'json' };
import meetgeek from '../../../policy-rules/tools/meetgeek.json' with { type: 'json' };
import metaAi from '../../../policy-rules/tools/meta-ai.json' with { type: 'json' };
import midjourney from '../../../policy-rules/tools/midjourney.json' with { type: 'json' };
import mistral from '../../../policy-rules/tools/mistral.json' with { type: 'json' };
import mizou from '../../../policy-rules/tools/mizou.json' with { type: 'json' };
import monica from '../../../policy-rules/tools/monica.json' with { type: 'json' };
import ms365Copilot from '../../../policy-rules/tools/ms-365-copilot.json' with { type: 'json' };
import msCopilotConsumer from '../../../policy-rules/tools/ms-copilot-consumer.json' with { type: 'json' };
import notebooklm from '../../../policy-rules/tools/notebooklm.json' with { type: 'json' };
import notionAi from '../../../policy-rules/tools/notion-ai.json' with { type: 'json' };
import notta from '../../../policy-rules/tools/notta.json' with { type: 'json' };
import oakAila from '../../../policy-rules/tools/oak-aila.json' with { type: 'json' };
import openrouter from '../../../policy-rules/tools/openrouter.json' with { type: 'json' };
import otter from '../../../policy-rules/tools/otter.json' with { type: 'json' };
import perplexity from '../../../policy-rules/tools/perplexity.json' with { type: 'json' };
import phind from '../../../policy-rules/tools/phind.json' with { type: 'json' };
import photomath from '../../../policy-rules/tools/photomath.json' with { type: 'json' };
import pi from '../../../policy-rules/tools/pi.json' with { type: 'json' };
import plaud from '../../../policy-rules/tools/plaud.json' with { type: 'json' };
import poe from '../../../policy-rules/tools/poe.json' with { type: 'json' };
import quillbot from '../../../policy-rules/tools/quillbot.json' with { type: 'json' };
import qwen from '../../../policy-rules/tools/qwen.json' with { type: 'json' };
import readAi from '../../../policy-rules/tools/read-ai.json' with { type: 'json' };
import realFastReports from '../../../policy-rules/tools/real-fast-reports.json' with { type: 'json' };
import replika from '../../../policy-rules/tools/replika.json' with { type: 'json' };
import replit from '../../../policy-rules/tools/replit.json' with { type: 'json' };
import schoolai from '../../../policy-rules/tools/schoolai.json' with { type: 'json' };
import sembly from '../../../policy-rules/tools/sembly.json' with { type: 'json' };
import snapchatMyAi from '../../../policy-rules/tools/snapchat-my-ai.json' with { type: 'json' };
import supernormal from '../../../policy-rules/tools/supernormal.json' with { type: 'json' };
import tactiq from '../../../policy-rules/tools/tactiq.json' with { type: 'json' };
import teachmate from '../../../policy-rules/tools/teachmate.json' with { type: 'json' };
import theKeyGpt from '../../../policy-rules/tools/the-key-gpt.json' with { type: 'json' };
import tldv from '../../../policy-rules/tools/tldv.json' with { type: 'json' };
import twinkl from '../../../policy-rules/tools/twinkl.json' with { type: 'json' };
import undetectable from '../../../policy-rules/tools/undetectable.json' with { type: 'json' };
import wordtune from '../../../policy-rules/tools/wordtune.json' with { type: 'json' };
import youCom from '../../../policy-rules/tools/you-com.json' with { type: 'json' };
import yuanbao from '../../../policy-rules/tools/yuanbao.json' with { type: 'json' };
import zai from '../../../policy-rules/tools/zai.json' with { type: 'json' };
import type { ToolCard } from '../types.ts';

/** Every tool card, one file each. `tests/repo` fails when this list and the folder differ; `schema.ts` is checked there too. */
export const tools = [
  theKeyGpt,
  ms365Copilot,
  msCopilotConsumer,
  chatgpt,
  claude,
  gemini,
  googleAiStudio,
  notebooklm,
  perplexity,
  deepseek,
  mistral,
  grok,
  metaAi,
  qwen,
  kimi,
  doubao,
  zai,
  yuanbao,
  manus,
  genspark,
  poe,
  characterAi,
  replika,
  snapchatMyAi,
  huggingchat,
  youCom,
  duckAi,
  phind,
  pi,
  lumo,
  arena,
  openrouter,
  monica,
  deepai,
  quillbot,
  grammarly,
  jasper,
  wordtune,
  jenni,
  undetectable,
  notionAi,
  deepl,
  canva,
  adobeFirefly,
  midjourney,
  gamma,
  chatpdf,
  photomath,
  gauth,
  brainly,
  oakAila,
  magicschool,
  teachmate,
  khanmigo,
  schoolai,
  diffit,
  brisk,
  eduaide,
  curipod,
  twinkl,
  century,
  mizou,
  realFastReports,
  cograder,
  essaygrader,
  cursor,
  replit,
  otter,
  fireflies,
  readAi,
  tldv,
  fathom,
  granola,
  supernormal,
  avoma,
  notta,
  tactiq,
  krisp,
  meetgeek,
  sembly,
  jamie,
  plaud,
  bluedot,
  circleback,
] as unknown as readonly ToolCard[];
