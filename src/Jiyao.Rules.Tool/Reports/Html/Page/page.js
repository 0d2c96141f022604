'use strict';
(() => {
  const pageSize = 100;
  const data = JSON.parse(document.getElementById('data').textContent);
  const verdicts = ['violated', 'indeterminate', 'pending', 'compliant'];
  const signs = { violated: '✗', indeterminate: '?', pending: '…', compliant: '✓' };
  const words = {
    'zh-CN': {
      title: '保密与机要工作核查报告', all: '全部', undated: '无日期',
      violated: '违反', indeterminate: '不明', pending: '未到期', compliant: '合规',
      needsReview: '需人工复核', absentFromPost: '按脱岗论', liability: '经济政治责任', leader: '领导干部', fresh: '新的', known: '已在基线', waived: '已豁免',
      status: (shown, found, all, held) => held === all ? `共 ${all} 项，符合条件 ${found} 项，显示 ${shown} 项。`
        : `共 ${all} 项，本页只有 ${held} 项，其中符合条件 ${found} 项，显示 ${shown} 项。`,
      more: left => `再显示 ${Math.min(left, pageSize)} 项（还有 ${left} 项）`,
      columns: { v: '判定', c: '条款', k: '记录', p: '出处', d: '期限', f: '实际', t: '说明' },
    },
    en: {
      title: 'Secrecy and cipher work: audit report', all: 'all', undated: 'no date',
      violated: 'violated', indeterminate: 'indeterminate', pending: 'pending', compliant: 'compliant',
      needsReview: 'needs review', absentFromPost: 'counts as absence', liability: 'liability', leader: 'leader', fresh: 'new', known: 'known', waived: 'waived',
      status: (shown, found, all, held) => held === all ? `${all} in all, ${found} match, ${shown} shown.`
        : `${all} in all, of which this page holds ${held}; ${found} of these match, ${shown} shown.`,
      more: left => `Show ${Math.min(left, pageSize)} more (${left} left)`,
      columns: { v: 'Verdict', c: 'Clause', k: 'Record', p: 'Where', d: 'Due', f: 'Done', t: 'Found' },
    },
  };
  const collator = new Intl.Collator('zh-CN', { numeric: true });
  const element = id => document.getElementById(id);
  const [byVerdict, byStanding, byClause, byMonth, byText] = ['by-verdict', 'by-standing', 'by-clause', 'by-month', 'by-text'].map(element);
  const body = document.querySelector('#list tbody');
  const number = value => value.toLocaleString('en');

  let language = document.documentElement.lang === 'en' ? 'en' : 'zh-CN';
  let sort = { key: null, sign: 1 };
  let found = data.findings;
  let shown = 0;

  data.findings.forEach((finding, order) => { finding.order = order; });

  const message = finding => language === 'en' ? finding.en : finding.zh;
  const excuse = finding => language === 'en' ? finding.sen : finding.szh;
  const standing = finding => finding.s ?? 'fresh';
  const kind = finding => language === 'en' ? finding.k.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`) : data.kinds[finding.k] ?? finding.k;
  const path = finding => finding.p === undefined ? '' : data.paths[finding.p];
  const fileName = finding => path(finding).split(/[\\/]/).at(-1);

  const compare = {
    v: (a, b) => verdicts.indexOf(a.v) - verdicts.indexOf(b.v),
    c: (a, b) => collator.compare(a.c, b.c),
    k: (a, b) => collator.compare(kind(a), kind(b)) || collator.compare(a.id ?? '', b.id ?? ''),
    p: (a, b) => collator.compare(path(a), path(b)) || (a.r ?? 0) - (b.r ?? 0),
    d: (a, b) => collator.compare(a.d ?? '', b.d ?? ''),
    f: (a, b) => collator.compare(a.f ?? '', b.f ?? ''),
    t: (a, b) => collator.compare(message(a), message(b)),
  };

  // What a register brings along only ever becomes text, never markup.
  function create(name, style, text) {
    const made = document.createElement(name);
    if (style) made.className = style;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  function cell(row, key, style, ...content) {
    const made = create('td', style);
    made.dataset.label = words[language].columns[key];
    const kept = content.filter(part => part);
    if (kept.length) {
      const inner = create('div');
      inner.append(...kept);
      made.append(inner);
    }
    row.append(made);
  }

  function row(finding) {
    const made = create('tr');
    const link = create('a', '', finding.c);
    link.href = `#clause-${finding.c}`;
    const where = create('span', '', finding.p === undefined ? '' : `${fileName(finding)}:${finding.r}`);
    where.title = path(finding);
    cell(made, 'v', 'verdict', create('span', `chip ${finding.v}`, `${signs[finding.v]} ${words[language][finding.v]}`));
    cell(made, 'c', 'clause', link);
    cell(made, 'k', 'record', create('span', '', `${kind(finding)} ${finding.id ?? ''}`));
    cell(made, 'p', 'where', finding.p === undefined ? null : where);
    cell(made, 'd', 'time', finding.d);
    cell(made, 'f', 'time', finding.f);
    cell(made, 't', 'what', create('span', '', message(finding)),
      ...(finding.x ?? []).map(mark => create('span', 'mark', words[language][mark] ?? mark)),
      finding.s && create('small', '', excuse(finding)),
      ...(finding.e ?? []).map(error => create('small', '', error)));
    return made;
  }

  function show(count) {
    const next = found.slice(shown, shown + count);
    const rows = document.createDocumentFragment();
    for (const finding of next) rows.append(row(finding));
    body.append(rows);
    shown += next.length;
    const left = found.length - shown;
    element('status').textContent = words[language].status(...[shown, found.length, data.all, data.findings.length].map(number));
    element('more').hidden = left === 0;
    element('more').textContent = words[language].more(left);
  }

  function list(count = pageSize) {
    const text = byText.value.trim().toLowerCase();
    const has = finding =>
      (!byVerdict.value || finding.v === byVerdict.value)
      && (!byStanding.value || standing(finding) === byStanding.value)
      && (!byClause.value || finding.c === byClause.value)
      && (!byMonth.value || (finding.m ?? '-') === byMonth.value)
      && (!text || [finding.c, kind(finding), finding.id, path(finding), finding.d, finding.f, finding.zh, finding.en, finding.szh, finding.sen]
        .some(part => part?.toLowerCase().includes(text)));
    found = data.findings.filter(has);
    if (sort.key) found.sort((a, b) => sort.sign * compare[sort.key](a, b) || a.order - b.order);
    body.replaceChildren();
    shown = 0;
    show(count);
  }

  function choices(select, values, name) {
    const chosen = select.value;
    const option = (value, text) => {
      const made = create('option', '', text);
      made.value = value;
      return made;
    };
    select.replaceChildren(option('', words[language].all), ...values.map(value => option(value, name(value))));
    select.value = chosen;
  }

  // Without it nothing tells, on a phone, that a table goes on.
  function hint() {
    for (const note of document.querySelectorAll('.swipe'))
      note.hidden = note.nextElementSibling.scrollWidth <= note.nextElementSibling.clientWidth + 1;
  }

  function speak(chosen) {
    language = chosen;
    document.documentElement.lang = chosen;
    document.title = words[chosen].title;
    for (const button of document.querySelectorAll('[data-language]'))
      button.setAttribute('aria-pressed', String(button.dataset.language === chosen));
    for (const labelled of document.querySelectorAll('[data-label-zh]'))
      labelled.setAttribute('aria-label', chosen === 'en' ? labelled.dataset.labelEn : labelled.dataset.labelZh);
    // What a figure leads to can be chosen, too, where the page has no room for it: else the figure would lead to all the others.
    const linked = name => [...document.querySelectorAll(`[data-${name}]`)].map(link => link.dataset[name]);
    const known = (key, name) => [...new Set([...data.findings.map(finding => finding[key] ?? '-'), ...linked(name)])].sort(collator.compare);
    const isKnown = verdict => data.findings.some(finding => finding.v === verdict) || (verdict === 'violated' && linked('month').length > 0);
    choices(byVerdict, verdicts.filter(isKnown), verdict => words[chosen][verdict]);
    const standings = ['fresh', 'known', 'waived'].filter(one => data.findings.some(finding => standing(finding) === one));
    choices(byStanding, standings, one => words[chosen][one]);
    element('standing').hidden = standings.every(one => one === 'fresh');
    choices(byClause, known('c', 'clause'), clause => clause);
    choices(byMonth, known('m', 'month'), month => month === '-' ? words[chosen].undated : month);
    list(Math.max(shown, pageSize));
    hint();
  }

  function speakAsAddressed() {
    const asked = /(?:^#|&)lang=(zh|en)/.exec(location.hash)?.[1];
    speak(asked === 'en' ? 'en' : asked === 'zh' ? 'zh-CN' : language);
  }

  document.addEventListener('click', event => {
    const target = event.target.closest('[data-language], [data-clause], #list th button, #more');
    if (!target) return;
    if (target.dataset.language) speak(target.dataset.language);
    else if (target.id === 'more') show(pageSize);
    else if (target.dataset.clause) {
      element('filter').reset();
      byClause.value = target.dataset.clause;
      byMonth.value = target.dataset.month ?? '';
      if (target.dataset.month) byVerdict.value = 'violated';
      list();
    } else {
      const heading = target.closest('th');
      sort = { key: heading.dataset.key, sign: sort.key === heading.dataset.key ? -sort.sign : 1 };
      for (const other of document.querySelectorAll('#list th')) other.removeAttribute('aria-sort');
      heading.setAttribute('aria-sort', sort.sign > 0 ? 'ascending' : 'descending');
      list();
    }
  });
  element('filter').addEventListener('submit', event => event.preventDefault());
  element('filter').addEventListener('reset', () => setTimeout(list));
  for (const select of [byVerdict, byStanding, byClause, byMonth]) select.addEventListener('change', () => list());
  let waiting;
  byText.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(list, 150);
  });
  addEventListener('resize', hint);
  // Paper has no button for more.
  addEventListener('beforeprint', () => show(Infinity));
  addEventListener('afterprint', () => list());
  addEventListener('hashchange', () => { if (location.hash.includes('lang=')) speakAsAddressed(); });
  for (const part of document.querySelectorAll('[data-scripted]')) part.hidden = false;
  speakAsAddressed();
})();
