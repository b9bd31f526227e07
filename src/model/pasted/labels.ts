import {fold} from '../fold.js';

/** What a label says about the text behind it. `other` is any label that is not known, `skip` one whose text is of somebody else,
 * `billing` one after which an address begins that orders are not found by. */
export type Label =
  | 'phone'
  | 'email'
  | 'zipCode'
  | 'city'
  | 'state'
  | 'country'
  | 'streetAddress'
  | 'firstName'
  | 'lastName'
  | 'name'
  | 'from'
  | 'to'
  | 'skip'
  | 'billing'
  | 'other';

export interface LabelledLine {
  readonly label?: Label;
  readonly text: string;
}

/** Labels of signatures, forms and shipping labels in the languages that HCL Commerce comes in, folded. Read, never shown. */
const WORDS: Readonly<Partial<Record<Label, string>>> = {
  phone:
    'phone|phone number|phone no|telephone|tel|mobile|cell|cell phone|mobile phone|home phone|work phone|t|m|p|telefon|telefonnummer|handy|mobil|mobiltelefon|portable|telefono|movil|celular|cellulare|telefone|telefoon|telefonul|komorka|电话|手机|電話|手機|전화|전화번호|휴대폰|電話番号|携帯|тел|телефон|моб',
  skip: 'fax|telefax|telecopie|faks|传真|傳真|팩스|факс|cc|bcc|subject|sent|date|betreff|gesendet|datum|objet|envoye|asunto|assunto|oggetto|vat|vat id|iban|tax id',
  billing: 'bill to|billing address|billed to|invoice to|rechnungsadresse|adresse de facturation',
  email:
    'email|e-mail|mail|mailto|email address|e-mail address|courriel|correo|correo electronico|posta elettronica|邮箱|電子郵件|이메일|メール|почта',
  zipCode:
    'zip|zip code|zipcode|postal code|postcode|post code|zip/postal code|zip or postal code|plz|postleitzahl|code postal|cp|cap|codigo postal|cep|cod postal|kod pocztowy|邮编|邮政编码|郵遞區號|우편번호|郵便番号|индекс|почтовый индекс',
  city: 'city|town|city/town|town/city|ort|stadt|ville|citta|ciudad|localidad|cidade|oras|localitate|miasto|miejscowosc|plaats|woonplaats|城市|город',
  state: 'state|province|state/province|state or province|provincia|estado|uf',
  country: 'country|country or region|country/region|land|pays|paese|pais|tara|kraj|国家|國家|국가|国|страна',
  streetAddress:
    'street|street address|address|address 1|address1|address line 1|strasse|anschrift|adresse|rue|indirizzo|direccion|calle|endereco|rua|adresa|strada|adres|ulica|straat|地址|주소|住所|адрес|улица',
  firstName: 'first name|firstname|given name|vorname|prenom|prenume|imie|voornaam|nombre|имя',
  lastName:
    'last name|lastname|surname|family name|nachname|familienname|nom|nom de famille|cognome|apellido|apellidos|sobrenome|nazwisko|achternaam|фамилия',
  name: 'name|full name|customer|customer name|recipient|ship to|shipping address|deliver to|delivery address|attn|attention|contact|consignee|empfanger|lieferadresse|kunde|destinataire|destinatario|nome|nume|naam|destinatar|odbiorca|收件人|收货人|姓名|받는 사람|이름|성명|お届け先|氏名|お名前|получатель|фио',
  from: 'from|von|expediteur|remitente|mittente|发件人|寄件者|보낸 사람|差出人',
  to: 'to|an',
};

const LABELS: ReadonlyMap<string, Label> = new Map(
  (Object.entries(WORDS) as [Label, string][]).flatMap(([label, words]) => words.split('|').map((word) => [word, label] as const)),
);

const LONGEST_LABEL = 40;

/** "Phone: …", and where a number follows also "Tel. 416-555-0100" and "〒100-0001". */
function labelledLine(line: string): LabelledLine {
  const colon = line.slice(0, LONGEST_LABEL).indexOf(':');
  if (colon > 0) return {label: LABELS.get(fold(line.slice(0, colon)).replace(/[.*]/g, '')) ?? 'other', text: line.slice(colon + 1).trim()};
  if (line.startsWith('〒')) return {label: 'zipCode', text: line.slice(1).trim()};
  const [, word = '', number = ''] = /^(\p{L}{1,14})\.? ([+(]?\d.*)$/u.exec(line) ?? [];
  const label = LABELS.get(fold(word));
  return label === 'phone' || label === 'zipCode' || label === 'skip' ? {label, text: number} : {text: line};
}

/** Each line with its label; a label with nothing behind it belongs to the next line. */
export function labelledLines(lines: readonly string[]): readonly LabelledLine[] {
  const found: LabelledLine[] = [];
  let pending: Label | undefined;
  let isBilling = false;
  for (const line of lines) {
    const {label = pending, text} = labelledLine(line);
    if (label === 'billing' || label === 'name') isBilling = label === 'billing';
    pending = text ? undefined : label;
    if (text) found.push({label: isBilling ? 'skip' : label, text});
  }
  return found;
}
