namespace Jiyao.Rules;

/// <summary>Kinds of events at which people learn about secrecy.</summary>
public enum LearningKind
{
    /// <summary>宣传教育: publicity and education.</summary>
    Education,

    /// <summary>组织学习: study by the staff.</summary>
    StaffStudy,

    /// <summary>领导学习: study by the leaders.</summary>
    LeaderStudy,

    /// <summary>培训班: a course for secrecy cadres.</summary>
    CadreTraining,
}
