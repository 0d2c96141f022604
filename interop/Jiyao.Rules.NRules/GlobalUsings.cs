// The one line that is switched: src/Jiyao.Rules has Jiyao.Rules.Authoring here.
global using NRules.Fluent.Dsl;

// Where NRules keeps what a right-hand side may ask of the engine.
global using IContext = NRules.RuleModel.IContext;

// The rules need no more to be rules of NRules; built with -p:OneUsing=true they are that alone. The bridge wants to know besides where
// Match ends and Having begins, which NRules forgets.
#if !ONE_USING
global using Rule = Jiyao.Rules.Bridging.ScopedRule;
#endif
