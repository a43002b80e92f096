import type { Audience } from '../src/content/audience.js';

/**
 * Where something stands in the kit: a kind, and ids of that kind. For a topic of an audience, `topic`, `topic/block` or
 * `topic/block.item`; for what a county does, `block` or `block/item`.
 */
export type Place = readonly [
  kind:
    | Audience
    | 'term'
    | 'resource'
    | 'lake'
    | 'orange'
    | 'los-angeles'
    | 'suspected'
    | 'at-risk'
    | 'first'
    | 'second'
    | 'card',
  ...ids: string[],
];

/** A fact of a source document: where it stands now, and what was left out or changed, and why. */
export interface Row {
  fact: string;
  now?: readonly Place[];
  why?: string;
}

/** A source document, and the story of the page that takes its place. */
export interface Source {
  page: string;
  rows: readonly Row[];
}

const lake: Source = {
  page: 'pages-lake-county--lake-county',
  rows: [
    {
      fact: 'A figure for the size of the trade',
      why: 'Left out: a worldwide estimate for all trafficking, old, and not about children.',
    },
    {
      fact: 'A figure for the number of children, credited to the FBI',
      why: 'Left out: not a count of the FBI. It comes from an estimate of 2001.',
    },
    {
      fact: 'California’s rank by reports to a national hotline in one year',
      why: 'Left out: dated, and reports to a hotline do not measure trafficking.',
    },
    {
      fact: 'A rank of the types of trafficking in the state',
      why: 'Left out: goes with the row above. The kit shows no figures of how often.',
    },
    {
      fact: 'The county office and its partners signed a memorandum of understanding, effective 2019-09-18',
      now: [
        ['lake', 'agreement'],
        ['staff', 'principles/origin'],
      ],
      why: 'Said with its year: we do not know whether it still holds, and which partners take part.',
    },
    {
      fact: 'Its purpose: protocols to prevent exploitation actively',
      now: [
        ['lake', 'agreement'],
        ['term', 'mou'],
      ],
    },
    {
      fact: 'A link to read the memorandum',
      why: 'Left out: no address was found.',
    },
    {
      fact: 'The protocols: working together, noticing early, teaching prevention, planning and giving services',
      now: [['lake', 'agreed/early', 'agreed/prevention', 'agreed/support']],
      why: '“Case management” is said as agencies that plan, arrange and give the services: a child is no case.',
    },
    {
      fact: 'To notice and to report is among the most valuable tools',
      now: [['staff', 'warning-signs', 'duty'], ['card']],
    },
    {
      fact: 'The memorandum is about the safety and well-being of children, and describes ways to act',
      now: [
        ['lake', 'agreement', 'agreed'],
        ['staff', 'principles'],
      ],
    },
    {
      fact: 'Penal Code 11165.1(d): the two meanings of commercial sexual exploitation',
      now: [
        ['staff', 'law/csec', 'what-it-is/two-kinds'],
        ['term', 'csec'],
      ],
    },
    {
      fact: 'Penal Code 236.1(c): causing or persuading a minor to do a commercial sex act is human trafficking',
      now: [
        ['staff', 'law/trafficking'],
        ['term', 'human-trafficking', 'commercial-sex-act'],
      ],
      why: 'In plain words, without the list of offenses.',
    },
    {
      fact: 'Sex trafficking, sexual images and abuse while traveling are all forms of it',
      now: [
        ['staff', 'what-it-is/forms', 'law/federal-laws.abroad'],
        ['term', 'csam', 'sex-trafficking'],
      ],
      why: 'The dated names of the last two are left out.',
    },
    {
      fact: 'Principle 1: it is child abuse, and reported as such',
      now: [
        ['staff', 'principles/what-it-is.abuse'],
        ['lake', 'now', 'agreed/abuse'],
        ['term', 'csec'],
      ],
    },
    {
      fact: 'Principle 1: those who are harmed are not treated as criminals',
      now: [
        ['staff', 'principles/what-it-is.not-criminal', 'what-it-is/safe-harbor'],
        ['term', 'safe-harbor'],
      ],
    },
    {
      fact: 'Principle 2: survivor-centered',
      now: [
        ['staff', 'principles/how-to-respond.survivor'],
        ['term', 'survivor-centered'],
      ],
    },
    {
      fact: 'Principle 2: trauma-informed',
      now: [
        ['staff', 'principles/how-to-respond.trauma'],
        ['term', 'trauma-informed'],
      ],
    },
    {
      fact: 'Principle 2: strengths-based',
      now: [
        ['staff', 'principles/how-to-respond.strengths'],
        ['term', 'strengths-based'],
      ],
    },
    {
      fact: 'Principle 2: right for the child’s development and education',
      now: [['staff', 'principles/how-to-respond.development']],
    },
    {
      fact: 'Principle 2: culture and language',
      now: [['staff', 'principles/how-to-respond.culture']],
    },
    {
      fact: 'Principle 2: affirming of sexual orientation and gender identity or expression',
      now: [
        ['staff', 'principles/how-to-respond.sogie'],
        ['term', 'sogie'],
      ],
    },
    {
      fact: 'Principle 2: active efforts, early and often',
      now: [['staff', 'principles/how-to-respond.active']],
    },
    {
      fact: 'Principle 2: many professions, one child at a time, flexible, in time',
      now: [
        ['staff', 'principles/how-to-respond.team'],
        ['term', 'mdt'],
      ],
    },
    {
      fact: 'Principle 2: guided by data and outcomes',
      now: [['staff', 'principles/how-to-respond.data']],
    },
    {
      fact: 'Principle 3: agencies work together, for the whole and for each child, and keep track of it',
      now: [['staff', 'principles/how-agencies-work.together']],
    },
    {
      fact: 'Principle 3: ways to notice, early and throughout',
      now: [
        ['staff', 'principles/how-agencies-work.early'],
        ['lake', 'agreed/early'],
      ],
    },
    {
      fact: 'Principle 3: the safety of those who are harmed, in body and feelings',
      now: [['staff', 'principles/how-agencies-work.student-safety']],
    },
    {
      fact: 'Principle 3: the safety of staff and caregivers, vicarious trauma included',
      now: [
        ['staff', 'principles/how-agencies-work.staff-safety', 'after-call/yourself'],
        ['term', 'vicarious-trauma'],
      ],
    },
    {
      fact: 'Commercial sexual exploitation is child abuse',
      now: [
        ['staff', 'what-it-is/abuse', 'law/csec', 'duty/suspicion'],
        ['lake', 'now'],
        ['term', 'csec'],
      ],
    },
    {
      fact: 'All follow the reporting law, Penal Code 11164 to 11174.3',
      now: [
        ['staff', 'duty'],
        ['lake', 'agreed/abuse'],
        ['term', 'mandated-reporter', 'reasonable-suspicion'],
      ],
      why: 'Said with the sections that were read.',
    },
    {
      fact: 'A community notices, documents and supports together',
      now: [['lake', 'agreed']],
      why: 'The appeal is left out: it is not something to do or to know. What to write down: the report.',
    },
    {
      fact: 'If you suspect it, or any other abuse, call the county at its number',
      now: [['card'], ['lake', 'call']],
      why: 'Both numbers that were found.',
    },
    {
      fact: 'The call is anonymous',
      now: [
        ['lake', 'name'],
        ['staff', 'duty/protect.name', 'on-the-phone/name'],
        ['family', 'whom-to-call/name'],
      ],
      why: 'Corrected: school staff must give their name, and it is confidential. Others can report without one.',
    },
    {
      fact: '“Stop Human Trafficking”, an effort of the superintendent',
      now: [['resource', 'stop-human-trafficking']],
      why: 'With its year. No address was found.',
    },
    {
      fact: 'A page of K-12 resources',
      now: [['resource', 'k-12-resources']],
      why: 'With its year. No address was found.',
    },
  ],
};

const orange: Source = {
  page: 'pages-orange-county--orange-county',
  rows: [
    {
      fact: 'What it is: something of value to a child, for a certain kind of act',
      now: [
        ['staff', 'what-it-is/value', 'law/csec', 'law/value'],
        ['term', 'csec', 'commercial-sex-act'],
      ],
      why: 'In the words of the law: those of the source are narrower, and judge.',
    },
    {
      fact: 'Somebody else may gain by it, or nobody',
      now: [['staff', 'what-it-is/how.direct', 'what-it-is/value', 'recruiters/needs']],
    },
    {
      fact: 'It may be survival sex: for food, clothing, shelter',
      now: [
        ['term', 'survival-sex'],
        ['staff', 'what-it-is/forms.needs'],
      ],
    },
    {
      fact: 'It includes to promote, assist, employ, persuade or coerce a child',
      now: [['staff', 'what-it-is/forms.trafficking', 'law/trafficking']],
      why: 'The name of the act is left out: it blames the child.',
    },
    {
      fact: 'It includes a live performance or a photo',
      now: [
        ['staff', 'what-it-is/forms.pictures'],
        ['term', 'csam'],
      ],
    },
    {
      fact: 'It includes sextortion: a sexual image of a child, then threats, for more of it or for money',
      now: [
        ['term', 'sextortion'],
        ['staff', 'what-it-is/forms.sextortion', 'images'],
      ],
    },
    {
      fact: 'Districts must teach prevention in grades 7 to 12',
      now: [
        ['staff', 'district-duties/lessons'],
        ['orange', 'districts'],
      ],
    },
    {
      fact: 'Districts may offer training to staff',
      now: [
        [
          'staff',
          'district-duties/versions',
          'district-duties/training',
          'district-duties/prevention',
        ],
      ],
      why: 'Out of date: the law asks for more now.',
    },
    {
      fact: 'Districts may develop protocols with partners',
      now: [
        ['staff', 'law/team', 'district-duties/encouraged'],
        ['orange', 'districts'],
      ],
    },
    {
      fact: 'Education Code 51934, 51950; Welfare and Institutions Code 16524.6 to 16524.9',
      now: [
        ['orange', 'districts'],
        ['staff', 'district-duties', 'law/program', 'law/team'],
      ],
      why: '16524.6 and 16524.9 are left out: their text was not read.',
    },
    {
      fact: 'Criteria 1: a concern if at least one is present',
      now: [
        ['first', 'controlled', 'contacts', 'online'],
        ['orange', 'first'],
        ['term', 'at-risk'],
      ],
    },
    {
      fact: 'Criteria 1: controlled or groomed by another person',
      now: [
        ['first', 'controlled'],
        ['orange', 'first/controlled'],
        ['term', 'grooming'],
      ],
    },
    {
      fact: 'Criteria 1: spends time with people known to be involved in commercial sex',
      now: [
        ['first', 'contacts'],
        ['orange', 'first/contacts'],
      ],
      why: 'With a hint: it is about risk, not a judgment of those people.',
    },
    {
      fact: 'Criteria 1: social or sexual behavior online that is unusual for their age',
      now: [
        ['first', 'online'],
        ['orange', 'first/online'],
        ['staff', 'warning-signs/online'],
      ],
    },
    {
      fact: 'Criteria 2: a concern if at least two are present',
      now: [
        ['second', 'housing', 'justice', 'absence', 'relationships', 'substances'],
        ['orange', 'second'],
        ['term', 'at-risk'],
      ],
    },
    {
      fact: 'Criteria 2: running away, unstable housing, several foster homes, no home',
      now: [
        ['second', 'housing'],
        ['orange', 'second/housing'],
      ],
      why: 'With “or” between them: one of these is one factor.',
    },
    {
      fact: 'Criteria 2: earlier contact with police or juvenile justice',
      now: [
        ['second', 'justice'],
        ['orange', 'second/justice'],
      ],
    },
    {
      fact: 'Criteria 2: often missing from school',
      now: [
        ['second', 'absence'],
        ['orange', 'second/absence'],
        ['term', 'truant'],
      ],
    },
    {
      fact: 'Criteria 2: relationships of concern',
      now: [
        ['second', 'relationships'],
        ['orange', 'second/relationships'],
      ],
    },
    {
      fact: 'Criteria 2: a history of substance use',
      now: [
        ['second', 'substances'],
        ['orange', 'second/substances'],
      ],
    },
    {
      fact: 'Both lists are credited to the California Department of Social Services',
      now: [
        ['first', 'controlled'],
        ['orange', 'lists'],
      ],
      why: 'Said as what the county’s protocol credits. No letter’s number: none was found.',
    },
    {
      fact: 'At risk, step 1: report to Child Protective Services',
      now: [['at-risk', 'call'], ['card'], ['orange', 'call', 'lists']],
    },
    {
      fact: 'At risk, step 2: meet the student, plan for school matters, link to help',
      now: [
        ['at-risk', 'support'],
        ['orange', 'tracks/at-risk'],
      ],
    },
    {
      fact: 'At risk, step 3: regular contact, with an eye on plan, well-being and attendance',
      now: [
        ['at-risk', 'contact'],
        ['orange', 'tracks/at-risk'],
      ],
    },
    {
      fact: 'Suspected, step 1: report to Child Protective Services',
      now: [['suspected', 'call'], ['card']],
    },
    {
      fact: 'Suspected, step 2: call the police',
      now: [
        ['suspected', 'police'],
        ['orange', 'tracks/suspected'],
      ],
    },
    {
      fact: 'Suspected, step 3: what it does to the school, harassment, threats',
      now: [
        ['suspected', 'safety'],
        ['orange', 'tracks/suspected'],
      ],
    },
    {
      fact: 'Suspected, step 4: tell a parent if appropriate, after talking with the student',
      now: [
        ['suspected', 'family'],
        ['orange', 'family'],
        ['staff', 'here-now/parents'],
      ],
      why: 'Not first: someone at home may be involved.',
    },
    {
      fact: 'Suspected, step 5: offer counseling or social services',
      now: [
        ['suspected', 'help'],
        ['orange', 'tracks/suspected'],
        ['term', 'warm-hand-off'],
      ],
    },
    {
      fact: 'Suspected, step 6: regular contact on well-being and support',
      now: [
        ['suspected', 'follow-up'],
        ['orange', 'tracks/suspected'],
      ],
    },
    {
      fact: 'The county’s Child Protective Services, one number',
      now: [['card']],
      why: 'Both numbers are shown.',
    },
    {
      fact: 'Resources for caregivers on OC Navigator',
      now: [['resource', 'oc-navigator']],
      why: 'Only that the protocol names it: no address was found.',
    },
    {
      fact: '“Additional Resources and Support”, a link',
      now: [['resource', 'project-choice', 'orange-211', 'human-trafficking-project']],
      why: 'The source has a label and no address: what was found instead.',
    },
    {
      fact: 'Orange County Human Trafficking Task Force, to learn more',
      now: [['resource', 'task-force']],
      why: 'As what it is: not a line for reports.',
    },
  ],
};

const state: Source = {
  page: 'pages-state-toolkit--state-toolkit',
  rows: [
    {
      fact: 'The toolkit gathers information for everyone, and for trainings',
      now: [['resource', 'state-toolkit']],
    },
    {
      fact: 'Regional academies, community colleges and others develop the trainings',
      now: [['resource', 'state-toolkit']],
      why: 'Only for whom the toolkit was made: the training is not for school staff.',
    },
    {
      fact: 'A state letter: the initiative trains county workers and caregivers',
      now: [['resource', 'state-toolkit']],
      why: 'The letter’s number is left out: its text was not read.',
    },
    {
      fact: 'The aim: Welfare and Institutions Code 300 was amended',
      now: [['staff', 'law/protection']],
    },
    {
      fact: 'The change made clear that exploited children are for child welfare to protect',
      now: [['staff', 'law/protection', 'law/program']],
    },
    {
      fact: 'Trainings share what is to be learned; no set course is endorsed',
      now: [['resource', 'state-toolkit']],
    },
    {
      fact: 'What it is: crimes and acts of sexual abuse of a child for anything of value, given or received by any person',
      now: [
        ['term', 'csec'],
        ['staff', 'what-it-is/value', 'law/value'],
      ],
    },
    {
      fact: 'Value is more than money',
      now: [
        ['term', 'csec', 'commercial-sex-act'],
        ['staff', 'what-it-is/value'],
      ],
    },
    {
      fact: 'Federal law does not define the name',
      now: [['staff', 'law/federal-laws']],
      why: 'With what belongs to it: federal law defines child sex trafficking, and California defines exploitation.',
    },
    {
      fact: '18 USC 1591 can apply',
      now: [
        ['staff', 'law/federal-laws.crime'],
        ['term', 'sex-trafficking'],
      ],
    },
    {
      fact: '18 USC 2251 can apply',
      now: [
        ['term', 'csam'],
        ['staff', 'what-it-is/forms.pictures'],
      ],
      why: 'The section is left out: only a mirror of it was read. What it is about stands here.',
    },
    {
      fact: '18 USC 2423(c) can apply',
      now: [['staff', 'law/federal-laws.abroad']],
    },
    {
      fact: 'The two meanings of commercial sexual exploitation in California',
      now: [
        ['staff', 'law/csec', 'what-it-is/two-kinds'],
        ['term', 'csec'],
      ],
    },
    {
      fact: 'A federal label for areas with much of it, three of them in California',
      why: 'Left out: an old label without a date, and its words.',
    },
    {
      fact: 'Figures for the age at which it begins',
      now: [['staff', 'what-it-is/who']],
      why: 'Left out: they do not hold up. Instead: any age, gender and background.',
    },
    {
      fact: 'A figure for how long exploited children live',
      why: 'Left out: there are no data behind it, and it harms those who read it.',
    },
    {
      fact: 'Materials to review; next section: resources',
      now: [['resource', 'state-toolkit']],
      why: 'The list itself is not in the copy.',
    },
    {
      fact: 'The overview repeats figures that do not hold up',
      now: [['resource', 'state-toolkit']],
      why: 'Said there, so that nobody passes them on.',
    },
  ],
};

const losAngelesSchools: Source = {
  page: 'pages-los-angeles-schools--los-angeles-schools',
  rows: [
    {
      fact: 'US law: force, fraud or coercion into commercial sex or work',
      now: [
        ['term', 'human-trafficking', 'force-fraud-coercion', 'labor-trafficking'],
        ['staff', 'what-it-is/force'],
      ],
    },
    {
      fact: 'For minors and commercial sex, it is trafficking without any of these',
      now: [
        ['staff', 'what-it-is/force', 'law/trafficking', 'law/federal-laws'],
        ['term', 'human-trafficking', 'sex-trafficking'],
      ],
    },
    {
      fact: 'A comparison meant to shock; it exists here and abroad',
      now: [['staff', 'what-it-is/how', 'what-it-is/who']],
      why: 'The comparison is left out. That it happens anywhere stands here.',
    },
    {
      fact: 'Exploiters use violence, threats, lies, debts and other coercion',
      now: [
        ['staff', 'recruiters/moves', 'recruiters/hold'],
        ['term', 'coercion', 'debt-bondage'],
      ],
    },
    {
      fact: 'It is said to force people of all ages',
      why: 'Left out: this is about children, and no force is needed.',
    },
    {
      fact: 'Federal law: anyone under 18 brought into commercial sex is a victim of trafficking',
      now: [
        ['staff', 'law/federal-laws'],
        ['term', 'sex-trafficking'],
      ],
    },
    {
      fact: 'In 2015 the district joined a movement to raise awareness',
      now: [['los-angeles', 'training']],
    },
    {
      fact: 'A resolution of the board began a campaign of trainings',
      now: [['los-angeles', 'training']],
      why: 'Its title is left out: a slogan that tells nobody what to do.',
    },
    {
      fact: 'A claim on how the crime grows',
      why: 'Left out: nothing supports it.',
    },
    {
      fact: 'A claim on the place of Los Angeles among markets',
      why: 'Left out: nothing supports it, and it shocks.',
    },
    {
      fact: 'The district acts to protect students and communities',
      now: [['los-angeles', 'training']],
    },
    {
      fact: 'A team of its own trains the staff of all secondary schools',
      now: [['los-angeles', 'training']],
    },
    {
      fact: 'The team: certificated staff of several units',
      now: [['los-angeles', 'training']],
      why: 'The units are left out: old details.',
    },
    {
      fact: 'The team was trained in partnership with county Probation',
      now: [['los-angeles', 'training']],
      why: 'By whom is left out: an old detail.',
    },
    {
      fact: 'Schools can ask for a training',
      now: [['los-angeles', 'training']],
      why: 'The link has no address. A district names its own: see the page’s “Training for staff”.',
    },
    {
      fact: 'Trainings began in spring 2016, until all secondary schools are trained',
      now: [['los-angeles', 'training']],
      why: 'With its year: we do not know whether it still exists.',
    },
    {
      fact: 'The aim: staff, students and families know more, and respond well and in time',
      now: [['los-angeles', 'training/signs', 'training/reporting', 'training/plans']],
    },
    {
      fact: 'Planned: awareness education for all secondary schools',
      now: [['los-angeles', 'training']],
    },
    {
      fact: 'Planned: new examples each spring for the child abuse training',
      now: [['los-angeles', 'training/plans']],
    },
    {
      fact: 'Planned: materials for staff, parents and students',
      now: [['los-angeles', 'training/plans']],
    },
    {
      fact: 'Planned: later work with caregivers and students',
      now: [['los-angeles', 'training/plans']],
    },
    {
      fact: 'Educators are often the first to meet a child’s needs',
      now: [['staff', 'warning-signs', 'when-told']],
      why: 'Not said as a claim of its own.',
    },
    {
      fact: 'To train staff to notice and to report keeps young people safe',
      now: [
        ['los-angeles', 'training/reporting'],
        ['staff', 'duty', 'district-duties/training'],
      ],
    },
    {
      fact: 'The district wants every student to succeed; trauma and stress can stand in the way',
      now: [
        ['staff', 'warning-signs/school'],
        ['term', 'trauma-informed'],
      ],
      why: 'The mission statement is left out: nothing to do or to know.',
    },
    {
      fact: 'Reports go to law enforcement and to Children and Family Services',
      now: [['card'], ['los-angeles', 'training/reporting']],
    },
    {
      fact: 'Trainings: how widespread it is',
      now: [['los-angeles', 'training/extent']],
    },
    {
      fact: 'Trainings: risks and warning signs',
      now: [
        ['los-angeles', 'training/signs'],
        ['staff', 'warning-signs'],
      ],
      why: 'The kit has changes in one student, and no list of groups.',
    },
    {
      fact: 'Trainings: how traffickers and peer recruiters work',
      now: [
        ['los-angeles', 'training/recruiting'],
        ['staff', 'recruiters'],
        ['term', 'recruiter'],
      ],
    },
    {
      fact: 'Trainings: myths',
      now: [
        ['los-angeles', 'training/myths'],
        ['staff', 'what-it-is'],
      ],
    },
    {
      fact: 'Trainings: local help',
      now: [
        ['los-angeles', 'training/help'],
        ['resource', 'cast', 'safe-youth-zones', 'los-angeles-211'],
      ],
    },
    {
      fact: '“Know to Say No”, the county’s campaign',
      now: [['resource', 'know-to-say-no']],
      why: 'For staff and families, with the sentence that it is not the child’s fault.',
    },
    {
      fact: 'A notice on links to other sites',
      why: 'Left out: about that site. The kit’s own links say that they leave the site.',
    },
  ],
};

const losAngelesCounty: Source = {
  page: 'pages-los-angeles-county--los-angeles-county',
  rows: [
    {
      fact: 'A figure for the number of children each year, credited to the FBI',
      why: 'Left out: not a count of the FBI.',
    },
    {
      fact: 'Many are never reported',
      now: [['staff', 'what-it-is/silence']],
      why: 'No figure. Why a student may not tell stands here.',
    },
    {
      fact: 'An estimate of children at risk',
      why: 'Left out: a study of 2001 that its author calls outdated.',
    },
    {
      fact: 'Many were abused before by a relative or close family friend',
      now: [['staff', 'what-it-is/how.known', 'here-now/parents-first']],
      why: 'Left out as a claim: it has no source. That the exploiter may be family stands here.',
    },
    {
      fact: 'A figure for earlier abuse',
      why: 'Left out: an old page without a source, and its words.',
    },
    {
      fact: 'A link to a page of figures',
      why: 'Left out, as the figures.',
    },
    {
      fact: 'California and federal law define trafficking in similar ways',
      now: [['staff', 'law/trafficking', 'law/federal-laws', 'what-it-is/force']],
    },
    {
      fact: 'A paragraph called “California Law”: moving people, borders, force',
      now: [
        ['staff', 'law/trafficking', 'law/csec'],
        ['term', 'human-trafficking'],
      ],
      why: 'Left out: not the text of the law. Nobody has to be moved, and no border crossed.',
    },
    {
      fact: 'Federal law: commercial sex by force, fraud or coercion, or with a person under 18',
      now: [
        ['staff', 'law/federal-laws'],
        ['term', 'sex-trafficking', 'force-fraud-coercion'],
      ],
    },
    {
      fact: 'Federal law: work by force, fraud or coercion; servitude, debt bondage',
      now: [['term', 'labor-trafficking', 'debt-bondage']],
    },
    {
      fact: '2013-09-24: the county’s board voted for a response of many agencies',
      now: [['los-angeles', 'response']],
      why: 'With its year. The names of two supervisors are left out: no help to a reader.',
    },
    {
      fact: 'A task force and seven departments make a model and a plan',
      now: [['los-angeles', 'response']],
    },
    {
      fact: 'STAR Court: supervision and support, in placement and back home',
      now: [['los-angeles', 'court']],
      why: 'As what it is: a court for young people on probation.',
    },
    {
      fact: 'A teen task force in Compton reaches out to exploited youth in child welfare',
      now: [
        ['los-angeles', 'outreach'],
        ['term', 'dmst'],
      ],
    },
    {
      fact: 'Probation has full-time officers for exploited youth',
      now: [['los-angeles', 'court']],
    },
    {
      fact: 'Probation is credited with a 48-hour protocol',
      now: [['los-angeles', 'court']],
      why: 'The source does not say what it was. It is not the time for a report.',
    },
    {
      fact: 'Mental Health’s work is in a fact sheet',
      now: [['los-angeles', 'response']],
      why: 'The link is left out: the copy has no address.',
    },
    {
      fact: 'Link: the state’s Attorney General',
      why: 'Left out: an old path, not to be used again.',
    },
    {
      fact: 'Link: a national coalition’s facts on trafficking',
      why: 'Left out: an old path, likely dead.',
    },
    {
      fact: 'Link: a report of 2013 of the California Child Welfare Council',
      why: 'Left out: an old path, and an outdated report is no help to readers.',
    },
    {
      fact: 'Notes: an audit and a study, behind the figures',
      why: 'Left out, as the figures.',
    },
  ],
};

/** The five documents that the kit began with. */
export const sources = {
  lake,
  orange,
  state,
  losAngelesSchools,
  losAngelesCounty,
} satisfies Record<string, Source>;
