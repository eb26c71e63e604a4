import { browser } from 'wxt/browser';
import { visitTo } from '../../lib/policy/hosts.ts';
import { speak } from '../../lib/ui/page/frame.ts';
import { createSay } from '../../lib/ui/words.ts';
import { policyInForce } from '../background/policy-in-force.ts';
import { lifted, stopped } from './page.ts';

/**
 * The page that stands in for a prohibited tool. It is told which entry of the list was met and nothing else of the visit, and shows only
 * what the policy in force says of that entry now.
 */
const { say } = createSay((key, parts) => browser.i18n.getMessage(key as never, parts));
speak(say);
const listed = new URL(location.href).searchParams.get('listed') ?? '';
const policy = await policyInForce();
const [host = '', ...steps] = listed.split('/');
const visit = visitTo(host, `/${steps.join('/')}`, policy);
const view = visit?.listed === listed && visit.reception === 'stop' ? stopped(visit, policy, say) : lifted(visit, listed, say);
document.title = `${view.title} – ${say('extension_name')}`;
document.getElementById('main')?.append(...view.parts);
