namespace Jiyao.Rules.Regulations;

/// <summary>Several records of one name, of which nobody can tell which is meant.</summary>
internal static class Namesakes
{
    /// <summary>What a test says of all of them alike; null where they differ, or where it cannot tell of one; false where there is none.</summary>
    public static bool? Agree<T>(IEnumerable<T> named, Func<T, bool?> test)
    {
        bool? all = true;
        bool? any = false;
        foreach (var one in named)
        {
            var answer = test(one);
            (all, any) = (all & answer, any | answer);
        }

        return any == false ? false : all == true ? true : null;
    }
}
