"""Another program that copies something, and stays: python -m tests.gui.copier WORDS"""

import sys

from PySide6.QtGui import QGuiApplication

if __name__ == "__main__":
    application = QGuiApplication(sys.argv[:1])
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(sys.argv[1])
    for _ in range(20):
        application.processEvents()
    print("copied", flush=True)
    application.exec()
