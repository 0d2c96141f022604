using Jiyao.Rules.Regulations.Bureau.A2Discipline;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A2Discipline;

public sealed class NoAskingOutsideTheChannelTests() : AskingThroughTheChannel(mode => new NoAskingOutsideTheChannel(new() { AskMode = mode }));
