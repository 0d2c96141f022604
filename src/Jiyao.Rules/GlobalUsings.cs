// The one line to switch when the rule classes are compiled against NRules: global using NRules.Fluent.Dsl.
global using Jiyao.Rules.Authoring;
