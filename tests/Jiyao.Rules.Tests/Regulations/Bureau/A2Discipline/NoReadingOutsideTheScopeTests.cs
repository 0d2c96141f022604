using Jiyao.Rules.Regulations.Bureau.A2Discipline;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A2Discipline;

public sealed class NoReadingOutsideTheScopeTests() : ReadingByTheList(granularity => new NoReadingOutsideTheScope(new() { ScopeGranularity = granularity }));
