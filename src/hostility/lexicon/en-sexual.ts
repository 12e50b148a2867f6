import type { Group } from './group'

/** Sexual talk that has no business in a service chat, and the ordinary uses of its words. */
export const EN_SEXUAL: readonly Group[] = [
  {
    role: 'attack',
    kind: 'harassment',
    words: `(have|having|had|want|wants|wanna|do|doing|lets|some|cyber|phone|oral|anal|rough|group|make) (to have |some |a )?(sex|sax|seks|secks|s3x|fuck)( with (me|you|u)|_| now| tonight),sex with (you|u|me|a bot|your)~,(lets|let us|wanna|want to) (cyber|sext|hook ?up|get naked|do it tonight),(suck|blow|lick|eat|jerk|wank|finger|ride) (me|it|u|you) (off|out|hard|dry|baby)~,(my|your|ur|big|hard|a|her|the) (penis|vagina|boner|cock|clit|boobs|boobies|tits|titties|nipples|cleavage|pussy)_,(blow|hand|rim|foot|boob) ?jobs?,(you|u|your|to) wank~,(cum|come) (on|in|inside|all over) (you|your|ur|me|my)~,(im|i am|so|getting|are you|you) (horny|erect|hard right|wet for|turned on)~,masturbat~,touching myself,touch (your|ur)self,orgasm~,(are|r) (you|u) (a )?(virgin|slut|whore|hooker|top or bottom),(take|took) (off )?your (clothes|shirt|pants|top|bra|knickers) ?(off)?,(get|got) (in|into) (your|ur) pants,(love|like|want|watch|rape) (to rape )?(sluts?|whores?|hot girls?|little girls?)~,rape (girls|women|her|them)~,deep ?throat,gang ?bang,(show|see) (me |you )?(your |ur )?(naked|bush|tits|boobs|cock)_,dick ?pic~`,
  },
  {
    role: 'smear',
    kind: 'harassment',
    words: `porn~,penis,boner,sexting,sexy time,horny,fetish,bondage,milf,threesome,kinky`,
  },
  {
    role: 'exempt',
    kind: 'none',
    words: `same sex,sex (of the|education|ed|and the city|offender|therapist|discrimination|at birth|linked|m|f)~,safe sex,sex_?male,sex_?female,food porn,(charged?|subscription|site|website|blocker|filter|block) (for |from |by )?(a )?porn~,porn (site|blocker|filter|charge|block)~,penis (beaker|pump return),horny (goat|toad|devil)~,horny_?skin,kinky (boots|hair|curly)~,great tits,blue tits,coal tits,long tailed tits,bondage tape`,
  },
]
