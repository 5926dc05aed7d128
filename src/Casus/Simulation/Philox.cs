// SPDX-License-Identifier: Apache-2.0
namespace Casus.Simulation;

/// <summary>
/// The counter-based generator Philox4x32-10 (Salmon, Moraes, Dror and Shaw 2011, "Parallel random numbers: as easy as 1, 2, 3"). A block of
/// 128 random bits is a pure function of counter and key, so a draw needs no state and can be keyed by what it is for.
/// </summary>
public static class Philox
{
    private const uint MultiplierA = 0xD2511F53;
    private const uint MultiplierB = 0xCD9E8D57;
    private const uint WeylA = 0x9E3779B9;
    private const uint WeylB = 0xBB67AE85;
    private const int Rounds = 10;

    /// <summary>The block for a counter of four words and a key of two.</summary>
    public static (uint W0, uint W1, uint W2, uint W3) Block(uint c0, uint c1, uint c2, uint c3, uint k0, uint k1)
    {
        unchecked
        {
            for (var round = 0; round < Rounds; round++)
            {
                var a = (ulong)MultiplierA * c0;
                var b = (ulong)MultiplierB * c2;
                (c0, c1, c2, c3) = ((uint)(b >> 32) ^ c1 ^ k0, (uint)b, (uint)(a >> 32) ^ c3 ^ k1, (uint)a);
                k0 += WeylA;
                k1 += WeylB;
            }
        }
        return (c0, c1, c2, c3);
    }
}
