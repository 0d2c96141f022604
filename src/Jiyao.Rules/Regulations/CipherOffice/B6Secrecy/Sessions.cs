namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>The sessions of learning in a span.</summary>
internal static class Sessions
{
    /// <summary>When the first of a kind was held. Null: certainly none. Illegible: there may have been one.</summary>
    public static RecordedTime? First(CalendarSpan span, LearningKind kind, IEnumerable<LearningEvent> sessions) =>
        span.FirstOf(sessions.Where(session => session.Kind is null || session.Kind == kind).Select(session => Time(span, session)));

    // A session of unknown kind may be one of those within the span, but proves nothing.
    private static RecordedTime? Time(CalendarSpan span, LearningEvent session) =>
        session.Kind is null && span.Contains(session.HeldAt) != false ? RecordedTime.Illegible : session.HeldAt;
}
