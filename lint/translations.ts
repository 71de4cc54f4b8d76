/** What bpmnlint's own rules find, in the process owner's words. */
export const TRANSLATIONS: Record<string, string> = {
  'ad-hoc-sub-process': 'En ad hoc-delprosess er satt sammen på en måte som ikke er lov.',
  'camunda-compat/feel':
    'Et uttrykk er ikke gyldig FEEL. Åpne det i Modeler og rett det som er understreket.',
  'conditional-flows':
    'En flyt ut av porten mangler betingelse. Skriv den, eller gjør flyten til standardflyt.',
  'end-event-required': 'Prosessen eller delprosessen har ingen slutthendelse. Legg til en.',
  'event-based-gateway': 'En hendelsesport må ha minst to utganger, og hver må gå rett til en hendelse.',
  'label-required': 'Elementet har ikke navn. Skriv et.',
  'no-bpmndi': 'Elementet finnes i modellen, men er ikke tegnet. Slett det, eller tegn det på nytt.',
  'no-complex-gateway': 'Komplekse porter kan ikke brukes.',
  'no-disconnected': 'Elementet henger ikke sammen med resten. Tegn en flyt til det.',
  'no-duplicate-sequence-flows': 'To flyter går mellom de samme elementene. Fjern den ene.',
  'no-gateway-join-fork': 'Porten både samler og deler. Bruk to porter.',
  'no-implicit-end': 'Veien slutter uten slutthendelse. Legg til en.',
  'no-implicit-split': 'Flere flyter går ut uten port. Sett inn en port.',
  'no-implicit-start': 'Veien begynner uten starthendelse. Legg til en.',
  'no-inclusive-gateway': 'Inklusive porter er vanskelige å lese. Bruk en annen port.',
  'no-overlapping-elements': 'Elementet ligger oppå et annet. Flytt det.',
  'single-blank-start-event': 'Prosessen har flere vanlige starthendelser. Behold en.',
  'start-event-required': 'Prosessen har ingen starthendelse. Legg til en.',
  'superfluous-gateway': 'Porten har én vei inn og én vei ut. Fjern den.',
  'superfluous-termination': 'Avbruddsslutten er ikke nødvendig. Bruk en vanlig slutthendelse.',
};
