// SPDX-License-Identifier: Apache-2.0
using System.Globalization;

namespace Casus.Tests.Architecture;

/// <summary>What would make a run depend on the clock, the machine, the culture or chance. simulation.md, section 3.</summary>
public sealed class BannedSymbolsTests
{
    private static readonly string[] Inexact =
    [
        "Exp", "Log", "Log2", "Log10", "Pow", "Cbrt", "Sin", "Cos", "Tan", "SinCos", "Asin", "Acos", "Atan", "Atan2", "Sinh", "Cosh", "Tanh", "Asinh", "Acosh", "Atanh", "FusedMultiplyAdd",
    ];

    [Fact]
    public void Nothing_reads_the_clock()
    {
        ShouldNotUse(typeof(DateTime), "get_Now", "get_UtcNow", "get_Today");
        ShouldNotUse(typeof(DateTimeOffset), "get_Now", "get_UtcNow");
        ShouldNotUse(typeof(Environment), "get_TickCount", "get_TickCount64");
        ShouldNotUse(typeof(System.Diagnostics.Stopwatch));
        ShouldNotUse(typeof(NodaTime.SystemClock));
        ShouldNotUse(typeof(TimeProvider), "get_System");
    }

    [Fact]
    public void Nothing_is_left_to_chance()
    {
        ShouldNotUse(typeof(Random));
        ShouldNotUse(typeof(Guid), "NewGuid", "CreateVersion7");
        ShouldNotUse(typeof(System.Security.Cryptography.RandomNumberGenerator));
        ShouldNotUse(typeof(string), "GetHashCode");
        ShouldNotUse(typeof(object), "GetHashCode");
        ShouldNotUse(typeof(HashCode));
    }

    [Fact]
    public void Nothing_asks_a_function_whose_last_bit_differs_between_platforms()
    {
        ShouldNotUse(typeof(Math), Inexact);
        ShouldNotUse(typeof(MathF));
        ShouldNotUse(typeof(double), Inexact);
        ShouldNotUse(typeof(float), Inexact);
        Model.Uses.Where(use => use.Type.Namespace is "System.Numerics" or "System.Runtime.Intrinsics" && use.Type.Name.StartsWith("Vector", StringComparison.Ordinal)).ShouldBeEmpty("the width of vectors varies");
    }

    [Fact]
    public void Nothing_asks_the_machine_or_its_culture()
    {
        ShouldNotUse(typeof(CultureInfo), "get_CurrentCulture", "get_CurrentUICulture");
        ShouldNotUse(typeof(StringComparer), "get_CurrentCulture", "get_CurrentCultureIgnoreCase");
        ShouldNotUse(typeof(TimeZoneInfo));
        ShouldNotUse(typeof(Environment), "get_MachineName", "get_UserName", "GetEnvironmentVariable", "get_CurrentDirectory");
        ShouldNotUse(typeof(Thread), "get_CurrentCulture");
    }

    [Fact]
    public void Nothing_writes_to_the_terminal() => ShouldNotUse(typeof(Console));

    /// <summary>Records make a hash of their fields by themselves; nothing in a run enumerates by it.</summary>
    private static void ShouldNotUse(Type type, params string[] members) =>
        Model.Uses.Where(use => use.Type == type && (members.Length == 0 || members.Contains(use.Used.Name)) && !IsGenerated(use)).Select(use => use.ToString()).ShouldBeEmpty();

    private static bool IsGenerated(Use use) => use.Used.Name == "GetHashCode" && use.User.GetMethod("<Clone>$") is not null;
}
