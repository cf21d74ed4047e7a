// The one bad file that is compiled: a checker with a function of the prover in it.
namespace assay::kernel {
int check() { return 0; }
}  // namespace assay::kernel

namespace assay::prover {
int search() { return 0; }
}  // namespace assay::prover

int main() { return assay::kernel::check() + assay::prover::search(); }
