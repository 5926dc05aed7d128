// SPDX-License-Identifier: Apache-2.0
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Tests.Law;

/// <summary>Checks a property on random things, the same ones in every run: the replay is fixed.</summary>
internal static class Always
{
    private static readonly Replay Fixed = new(new Rnd(20220105, 3), null);

    public static void Holds<T>(Gen<T> things, Action<T> check, int times = 200) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(times).WithReplay(Fixed), Prop.ForAll(things.ToArbitrary(), check));
}
