// The terms that every translation keeps to. What they mean stands here; their renderings in a language stand in
// locales/GLOSSARY.md, in that language's part, once somebody wrote it.

/** Each term: its name, what it means here, and what in an English text it is. */
const terms = [
  [
    'mandated reporter',
    'A person whom the law obliges to report a suspicion of child abuse. Never the word for a journalist or an informer. "(mandated reporter)" stands beside it.',
    /mandated report(er|ing)/i,
  ],
  [
    'reasonable suspicion',
    "You have a reason to worry; you do not need proof. Never the courtroom's reasonable doubt.",
    /reasonabl[ey] suspi|reasonably suspect|suspicion/i,
  ],
  [
    'report',
    'To tell the child welfare agency or the police of a worry about a child. For students and families never to denounce or accuse.',
    /\breport(s|ed|ing)?\b/i,
  ],
  [
    'commercial sexual exploitation of children (CSEC)',
    'Sexual use of anyone under 18 in exchange for money or anything of value.',
    /CSEC|sexual exploitation/i,
  ],
  [
    'exploited child, exploited student',
    'A child or teenager to whom this is done. Never a word that blames.',
    /exploited/i,
  ],
  ['child', 'Anyone under 18: must sound like teenagers too.', /\bchild(ren)?\b/i],
  ['exploiter, trafficker', 'The person who uses a child in this way.', /exploiter|trafficker/i],
  [
    'buyer, person who pays for abuse',
    'Who pays. Never a word that makes it a trade.',
    /\bbuyers?\b|person who pays|who pay\b/i,
  ],
  ['human trafficking, sex trafficking', 'Not smuggling.', /trafficking/i],
  [
    'sextortion',
    'Threats to show sexual images in order to get money, images or acts.',
    /sextortion/i,
  ],
  [
    'grooming',
    "Winning a child's trust in order to abuse them. Not care of hair or pets.",
    /groom/i,
  ],
  ['recruit', 'To draw a child into being exploited.', /recruit/i],
  ['survivor', 'A person who lived through it.', /survivor/i],
  ['victim', 'Only where rights or a law are meant.', /victim/i],
  [
    'child sexual abuse material (CSAM)',
    'Pictures or films of the sexual abuse of a child. Never a word for pornography.',
    /CSAM|sexual abuse material/i,
  ],
  [
    'nude, sexual image',
    'A picture of a person without clothes or in a sexual act.',
    /\bnude|sexual (image|picture|photo)/i,
  ],
  ['consent', 'To agree freely; a child cannot to this.', /consent|\bagree\b/i],
  [
    'force, fraud or coercion',
    'Made to by strength, lies or pressure.',
    /\bforce\b|fraud|coercion/i,
  ],
  [
    'abuse, neglect',
    'Harm done to a child; not giving a child what they need. Not misuse.',
    /\babuse|neglect/i,
  ],
  [
    'warning sign, sign',
    'What others can notice. Not a symptom of an illness, not evidence.',
    /\bsigns?\b/i,
  ],
  [
    'child welfare services (CWS), child protective services (CPS)',
    "The county's agency for children's safety. The English name stays beside it.",
    /child (welfare|protective)|\bCPS\b|\bCWS\b/i,
  ],
  ['social worker', 'Who works there.', /social worker|\bworker\b/i],
  [
    'police, sheriff, law enforcement',
    'Not the secret police or militia of another country.',
    /police|sheriff|law enforcement|officer/i,
  ],
  [
    'school police, school resource officer',
    'Police who work at a school; a report to them does not meet the law.',
    /school police|resource officer/i,
  ],
  ['school counselor', 'No lawyer, and no adviser on careers only.', /counsel/i],
  [
    'liaison',
    'The person at a district who looks after students without housing or in foster care.',
    /liaison/i,
  ],
  ['foster care, foster youth', 'A child whom a court placed with others.', /foster/i],
  ['caregiver', 'A parent, or whoever cares for a child.', /caregiver/i],
  [
    'runaway, missing',
    'A child who left home. Without blame.',
    /run(s|ning)? away|ran away|runaway|left home|missing/i,
  ],
  ['couch surfing', 'Sleeping at one place after another.', /couch|other people's homes/i],
  ['probation', "Supervision by a court's officers.", /probation/i],
  [
    'multidisciplinary team',
    'People of several agencies who plan together.',
    /multidisciplinary|\bMDT\b/i,
  ],
  ['county, school district', 'Two things: never one word for both.', /\bcount(y|ies)\b|district/i],
  ['hotline, line', 'A number that is answered by people who help.', /hotline|\blines?\b/i],
  ['interpreter', 'Who speaks for both on the phone. Not who translates papers.', /interpreter/i],
  ['immigration status, ICE', 'Neutral: no word for a crime.', /immigra|\bICE\b/i],
  ['confidential', 'Told to nobody without need. Never promise more.', /confidential/i],
  ['trauma', 'What harm leaves behind.', /trauma/i],
  [
    'district attorney, court, codes of law',
    'With the English name beside it.',
    /district attorney|\bcourts?\b|\bCode\b/,
  ],
  [
    'written report, form',
    'Follows the call. The hours are a placeholder.',
    /written report|\bforms?\b/i,
  ],
  [
    'staff, educator, school employee',
    'Everyone who works at a school, not teachers alone.',
    /\bstaff\b|educator|employee/i,
  ],
  ['emergency, danger now', 'No softer and no harder.', /emergency|danger/i],
  [
    'draft, signed (translation)',
    'Not yet, or already, checked by a qualified translator.',
    /qualified translator/i,
  ],
  [
    'quick exit, "Leave this page"',
    'Leaves this page at once. Not signing out of an account.',
    /leave this page|quick exit/i,
  ],
].map(([term, means, pattern]) => ({ term, means, pattern }));

const cells = (line) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

const title = (text) => text.replace(/^\d+\s+/, '').toLowerCase();

/** The first words of a term's name, by which a row of the glossary is found however it goes on. */
const begins = (one, other) => {
  const [a, b] = [one, other].map((name) => title(name).split(/[,(]/)[0].trim());
  return a === b;
};

/** What locales/GLOSSARY.md says for a language: how it speaks, and its table. Its part is headed `## Name (code)`. */
export function glossaryOf(lang, glossary = '') {
  const part = glossary
    .split(/^(?=## )/m)
    .find((text) => text.split('\n')[0].includes(`(${lang})`));
  const lines = (part ?? '').split('\n');
  const table = lines.filter((line) => line.startsWith('|')).map(cells);
  const [head = [], , ...rows] = table;
  const column = (name) => head.findIndex((cell) => cell.toLowerCase() === name);
  return {
    register: lines
      .slice(1)
      .filter((line) => line.trim() && !line.startsWith('|'))
      .join(' '),
    rows: rows.map((row) => ({
      term: row[column('term')] ?? '',
      rendering: row[column('rendering')] ?? '',
      never: row[column('never')] ?? '',
      why: row[column('why')] ?? '',
    })),
  };
}

/** The terms with their renderings in a language; empty where nobody wrote them. */
export function termsOf(lang, glossary) {
  const { rows } = glossaryOf(lang, glossary);
  return terms.map(({ term, means, pattern }) => ({
    term,
    means,
    pattern,
    rendering: '',
    never: '',
    why: '',
    ...withoutTerm(rows.find((row) => begins(row.term, term))),
  }));
}

const withoutTerm = ({ rendering, never, why } = {}) => ({
  ...(rendering ? { rendering } : {}),
  ...(never ? { never } : {}),
  ...(why ? { why } : {}),
});
