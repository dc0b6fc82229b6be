// The key under which a name is looked up: must give what PlaceNames.key gives in Java (a test compares).
const LETTERS = { 'ø': 'o', 'ł': 'l', 'đ': 'd', 'ð': 'd', 'þ': 'th', 'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ı': 'i' };
const WORDS = { saint: 'st', sainte: 'ste', fort: 'ft', mount: 'mt' };

exports.key = name =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđðþßæœı]/g, letter => LETTERS[letter])
    .replace(/['’‘ʻʼ`´ʹ.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map(word => WORDS[word] || word)
    .join(' ');
