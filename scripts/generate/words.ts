import type { Language, Text } from "../../src/model/language.ts";

type Words = readonly [en: string, it: string, el: string, he: string, ar: string];

const ORDER: readonly Language[] = ["en", "it", "el", "he", "ar"];

/** The phrases of invented atlases; "#" is the place of a name or number. */
const PHRASES = {
  title: [
    "Invented atlas (illustrative)",
    "Atlante inventato (illustrativo)",
    "Επινοημένος άτλαντας (ενδεικτικός)",
    "אטלס בדוי (להמחשה)",
    "أطلس متخيَّل (توضيحي)",
  ],
  description: [
    "An island that does not exist: every number and name is illustrative.",
    "Un’isola che non esiste: ogni numero e nome è illustrativo.",
    "Ένα νησί που δεν υπάρχει: κάθε αριθμός και όνομα είναι ενδεικτικό.",
    "אי שאינו קיים: כל מספר וכל שם הם להמחשה בלבד.",
    "جزيرة لا وجود لها: كل رقم وكل اسم للتوضيح فقط.",
  ],
  publisher: [
    "Nobody (illustrative)",
    "Nessuno (illustrativo)",
    "Κανείς (ενδεικτικό)",
    "אף אחד (להמחשה)",
    "لا أحد (توضيحي)",
  ],
  credit: [
    "Invented boundaries (illustrative)",
    "Confini inventati (illustrativi)",
    "Επινοημένα όρια (ενδεικτικά)",
    "גבולות בדויים (להמחשה)",
    "حدود متخيَّلة (توضيحية)",
  ],
  regionName: [
    "Invented island",
    "Isola inventata",
    "Επινοημένο νησί",
    "האי הבדוי",
    "الجزيرة المتخيَّلة",
  ],
  region: ["region", "regione", "περιφέρεια", "אזור", "إقليم"],
  regions: ["regions", "regioni", "περιφέρειες", "אזורים", "أقاليم"],
  district: ["district", "distretto", "επαρχία", "נפה", "قضاء"],
  districts: ["districts", "distretti", "επαρχίες", "נפות", "أقضية"],
  municipality: ["municipality", "comune", "δήμος", "רשות מקומית", "بلدية"],
  municipalities: ["municipalities", "comuni", "δήμοι", "רשויות מקומיות", "بلديات"],
  districtOf: ["District of #", "Distretto di #", "Επαρχία #", "נפת #", "قضاء #"],
  population: ["Population", "Popolazione", "Πληθυσμός", "אוכלוסייה", "السكان"],
  income: ["Income", "Reddito", "Εισόδημα", "הכנסה", "الدخل"],
  employment: ["Work", "Lavoro", "Εργασία", "תעסוקה", "العمل"],
  education: ["Education", "Istruzione", "Εκπαίδευση", "חינוך", "التعليم"],
  health: ["Health", "Salute", "Υγεία", "בריאות", "الصحة"],
  housing: ["Housing", "Abitazione", "Στέγαση", "דיור", "السكن"],
  residents: [
    "Residents (illustrative)",
    "Residenti (illustrativo)",
    "Κάτοικοι (ενδεικτικά)",
    "תושבים (להמחשה)",
    "المقيمون (توضيحي)",
  ],
  residentsMeant: [
    "Invented people; illustrative.",
    "Persone inventate; illustrativo.",
    "Επινοημένα άτομα· ενδεικτικό.",
    "אנשים בדויים; להמחשה.",
    "أشخاص متخيَّلون؛ للتوضيح.",
  ],
  share: [
    "Invented share # (illustrative)",
    "Quota inventata # (illustrativa)",
    "Επινοημένο ποσοστό # (ενδεικτικό)",
    "שיעור בדוי # (להמחשה)",
    "نسبة متخيَّلة # (توضيحية)",
  ],
  shareMeant: [
    "An invented part of the residents; illustrative.",
    "Una parte inventata dei residenti; illustrativo.",
    "Ένα επινοημένο μέρος των κατοίκων· ενδεικτικό.",
    "חלק בדוי של התושבים; להמחשה.",
    "جزء متخيَّل من المقيمين؛ للتوضيح.",
  ],
  people: ["people", "persone", "άτομα", "אנשים", "أشخاص"],
  percent: ["% of residents", "% dei residenti", "% των κατοίκων", "% מהתושבים", "٪ من المقيمين"],
  source: [
    "Chora, invented values (illustrative)",
    "Chora, valori inventati (illustrativi)",
    "Chora, επινοημένες τιμές (ενδεικτικές)",
    "Chora, ערכים בדויים (להמחשה)",
    "Chora، قيم متخيَّلة (توضيحية)",
  ],
  index: [
    "Invented index of hardship (illustrative)",
    "Indice inventato di disagio (illustrativo)",
    "Επινοημένος δείκτης δυσκολίας (ενδεικτικός)",
    "מדד מצוקה בדוי (להמחשה)",
    "مؤشر متخيَّل للعوز (توضيحي)",
  ],
  older: ["Older people", "Persone anziane", "Ηλικιωμένα άτομα", "אזרחים ותיקים", "كبار السن"],
  children: ["Children", "Bambine e bambini", "Παιδιά", "ילדים", "الأطفال"],
  dayCentre: ["Day centre", "Centro diurno", "Κέντρο ημέρας", "מרכז יום", "مركز نهاري"],
  homeHelp: [
    "Home help",
    "Assistenza domiciliare",
    "Βοήθεια στο σπίτι",
    "סיוע ביתי",
    "مساعدة منزلية",
  ],
  foodBank: [
    "Social grocery",
    "Emporio solidale",
    "Κοινωνικό παντοπωλείο",
    "מכולת חברתית",
    "بقالة اجتماعية",
  ],
  clinic: [
    "Family clinic",
    "Consultorio familiare",
    "Οικογενειακό ιατρείο",
    "מרפאת משפחה",
    "عيادة الأسرة",
  ],
  library: [
    "Children’s library",
    "Biblioteca per l’infanzia",
    "Παιδική βιβλιοθήκη",
    "ספריית ילדים",
    "مكتبة للأطفال",
  ],
  organization: [
    "Invented provider (illustrative)",
    "Ente inventato (illustrativo)",
    "Επινοημένος φορέας (ενδεικτικός)",
    "גוף בדוי (להמחשה)",
    "جهة متخيَّلة (توضيحية)",
  ],
  plan: [
    "Invented social plan 2021–2023 (illustrative)",
    "Piano sociale inventato 2021–2023 (illustrativo)",
    "Επινοημένο κοινωνικό σχέδιο 2021–2023 (ενδεικτικό)",
    "תוכנית חברתית בדויה 2021–2023 (להמחשה)",
    "خطة اجتماعية متخيَّلة 2021–2023 (توضيحية)",
  ],
  planSummary: [
    "Three illustrative objectives for the island.",
    "Tre obiettivi illustrativi per l’isola.",
    "Τρεις ενδεικτικοί στόχοι για το νησί.",
    "שלוש מטרות להמחשה עבור האי.",
    "ثلاثة أهداف توضيحية للجزيرة.",
  ],
  near: [
    "Near home (illustrative)",
    "Vicino a casa (illustrativo)",
    "Κοντά στο σπίτι (ενδεικτικό)",
    "קרוב לבית (להמחשה)",
    "قرب المنزل (توضيحي)",
  ],
  objective1: [
    "A day centre within reach of everyone (illustrative)",
    "Un centro diurno alla portata di ogni persona (illustrativo)",
    "Ένα κέντρο ημέρας κοντά σε όλα τα άτομα (ενδεικτικό)",
    "מרכז יום בהישג יד לכולם (להמחשה)",
    "مركز نهاري في متناول الجميع (توضيحي)",
  ],
  objective2: [
    "Help at home, when it is needed (illustrative)",
    "Aiuto a casa, quando serve (illustrativo)",
    "Βοήθεια στο σπίτι όταν χρειάζεται (ενδεικτικό)",
    "עזרה בבית בעת הצורך (להמחשה)",
    "مساعدة في المنزل عند الحاجة (توضيحي)",
  ],
  objective3: [
    "Books for every child (illustrative)",
    "Libri per ogni bambina e bambino (illustrativo)",
    "Βιβλία για κάθε παιδί (ενδεικτικό)",
    "ספרים לכל ילדה וילד (להמחשה)",
    "كتب لكل طفل وطفلة (توضيحي)",
  ],
  measure: [
    "First step (illustrative)",
    "Primo passo (illustrativo)",
    "Πρώτο βήμα (ενδεικτικό)",
    "צעד ראשון (להמחשה)",
    "الخطوة الأولى (توضيحي)",
  ],
  places: [
    "Places (illustrative)",
    "Posti (illustrativo)",
    "Θέσεις (ενδεικτικό)",
    "מקומות (להמחשה)",
    "أماكن (توضيحي)",
  ],
  unitPlaces: ["places", "posti", "θέσεις", "מקומות", "أماكن"],
  issue: [
    "An island that nobody knows (illustrative)",
    "Un’isola che nessuno conosce (illustrativo)",
    "Ένα νησί που δεν το ξέρει κανείς (ενδεικτικό)",
    "אי שאיש אינו מכיר (להמחשה)",
    "جزيرة لا يعرفها أحد (توضيحي)",
  ],
  issueText: [
    "Everything in this issue is invented and illustrative. The island has # residents.",
    "Tutto in questo numero è inventato e illustrativo. L’isola ha # residenti.",
    "Όλα σε αυτό το τεύχος είναι επινοημένα και ενδεικτικά. Το νησί έχει # κατοίκους.",
    "כל מה שבגיליון זה בדוי ולהמחשה. באי # תושבים.",
    "كل ما في هذا العدد متخيَّل وللتوضيح. في الجزيرة # من المقيمين.",
  ],
} as const satisfies Readonly<Record<string, Words>>;

export type Phrase = keyof typeof PHRASES;

/** Gives a phrase in a language, in English where there is none, with a name or number in its place. */
export function phrase(key: Phrase, language: Language, name = ""): string {
  const words: Words = PHRASES[key];
  return (words[ORDER.indexOf(language)] ?? words[0]).replace("#", name);
}

/** Gives a phrase in all languages of an atlas. */
export function phrases(key: Phrase, languages: readonly Language[], name = ""): Text {
  return Object.fromEntries(languages.map((language) => [language, phrase(key, language, name)]));
}
