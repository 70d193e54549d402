/** Texts that mean harm, or that break a layout that does not expect them. */
export const hostile = {
  script: '<script>document.title = "broken into"</script>',
  image: '<img src=x onerror="document.title=\'broken into\'">',
  style: '</style><style>* { display: none !important }</style>',
  attribute: '" onmouseover="document.title=\'broken into\'" x="',
  template: '\u0024{document.title = "broken into"} {{7*7}} <!--',
  link: '[press me](javascript:document.title="broken into") <javascript:alert(1)>',
  /** Right-to-left letters, and an override that would turn the rest of the line around. */
  rightToLeft: 'مرحبا بالعالم \u202Egnp.exe\u202C שלום',
  zalgo: `Z${'\u0335\u0322\u0361\u0353\u034D'.repeat(4)}a${'\u0336\u0321\u0358\u0356\u0359'.repeat(4)}l${'\u0337\u0328\u0315\u0347\u0349'.repeat(4)}go`,
  /** No space to break at. */
  long: 'residuo'.repeat(40),
} as const;
