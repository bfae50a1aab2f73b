// Writes a style sheet in the words of the oldest browsers, where Lightning CSS keeps newer ones: it looks the same in all.
import cascadeLayers from '@csstools/postcss-cascade-layers'
import isPseudoClass from '@csstools/postcss-is-pseudo-class'
import postcss from 'postcss'

/**
 * Without layers, which would be left out whole (Chrome 99, Safari 15.4); `:is()` (Chrome 88) and logical shorthands
 * (Chrome 87) written out; and without `:has()` where every element has what it asks for.
 * @param {string} css minified, and without nested rules
 */
export async function withOldWords(css) {
  const plugins = [logicalLonghands, cascadeLayers(), isInOldRules]
  const result = await postcss(plugins).process(withoutInnerLayers(withoutNewPseudoClasses(css)), { from: undefined })
  return result.css
}

/**
 * Every field is an option, a card with its box: `:not(i)` gives that class the weight of the `:has()`. The direction is that
 * of the page (Chrome 120, Safari 16.4).
 * @param {string} css
 */
function withoutNewPseudoClasses(css) {
  return css
    .replaceAll(':has(input[type=radio],input[type=checkbox])', '.option:not(i)')
    .replaceAll(':dir(rtl)', '[dir=rtl]')
}

/**
 * The layers of a theme set different properties, so that one will do: each would make the selectors of all that come after
 * it longer. A name with a dot is two layers too.
 * @param {string} css
 */
function withoutInnerLayers(css) {
  return css.replace(/(?<=@layer[^{;]*)\bds\.(\w+)(?:\.[\w-]+)*/g, '$1')
}

/**
 * `padding-inline: 1px 2px` as `padding-inline-start: 1px; padding-inline-end: 2px`. A property of Designsystemet's components
 * may hold two values, and stays.
 * @type {import('postcss').Plugin}
 */
const logicalLonghands = {
  postcssPlugin: 'logical-longhands',
  Declaration(declaration) {
    if (!/^(?:margin|padding)-(?:inline|block)$/.test(declaration.prop)) return
    if (declaration.value.startsWith('var(--dsc-')) return
    const [start = '', end = start] = postcss.list.space(declaration.value)
    declaration.cloneBefore({ prop: `${declaration.prop}-start`, value: start })
    declaration.replaceWith(declaration.clone({ prop: `${declaration.prop}-end`, value: end }))
  },
}

/**
 * Where the rest of a selector is too new as well, writing `:is()` out would only make it longer.
 * @type {import('postcss').Plugin}
 */
const isInOldRules = {
  postcssPlugin: 'is-in-old-rules',
  prepare(result) {
    const { prepare } = /** @type {import('postcss').Plugin} */ (isPseudoClass())
    const { Rule: writeOut } = prepare?.(result) ?? {}
    if (typeof writeOut !== 'function') throw new Error('postcss-is-pseudo-class has changed: see oldStyles.mjs.')
    return { Rule: (rule, helpers) => (/:(?:where|has)\(/.test(rule.selector) ? undefined : writeOut(rule, helpers)) }
  },
}
