//! Decides how the release files are shown to a browser on this machine. Must not know which file an address means.

use std::cell::RefCell;
use std::fs::File;
use std::io::Write;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::thread::{self, JoinHandle};

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, Uri};
use hyper_util::rt::TokioIo;
use tokio::sync::oneshot;
use tokio::task;

use crate::error::TaskError;
use crate::project::Project;
use crate::site;

/// How many ports after the wanted one are tried.
const TRIES: u16 = 50;

/// Shows `dist/` until the program is stopped, on the wanted port or the next free one.
///
/// # Errors
/// When no port is free.
pub fn until_stopped(project: &Project, port: u16) -> Result<(), TaskError> {
    let ports = port..=port.saturating_add(TRIES);
    let Some(listener) = ports.clone().find_map(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, port)).ok()) else {
        return Err(TaskError::new("no port is free")
            .at(format!("127.0.0.1, ports {} to {}", ports.start(), ports.end()))
            .next("name another one: cargo xtask serve --port N"));
    };
    say!("\nThe widget is at {}\nStop with Ctrl+C.", address(&listener).map_err(|error| broken(&error))?);
    let (_never, stop) = oneshot::channel();
    answer_all(listener, Site { folder: project.dist(), log: None }, stop).map_err(|error| broken(&error))
}

/// A server in the background, for the time of a test.
pub struct Background {
    address: String,
    stop: oneshot::Sender<()>,
    worker: JoinHandle<std::io::Result<()>>,
}

impl Background {
    /// Shows a folder on a free port. The log is started afresh and gets a line for each request: method and address.
    ///
    /// # Errors
    /// When no port is free or the log cannot be written.
    pub fn start(folder: PathBuf, log: &Path) -> Result<Self, TaskError> {
        let log = File::create(log)
            .map_err(|error| TaskError::new(format!("could not start the log: {error}")).at(log.display()))?;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(|error| broken(&error))?;
        let address = address(&listener).map_err(|error| broken(&error))?;
        let (stop, stopped) = oneshot::channel();
        let worker = thread::spawn(move || answer_all(listener, Site { folder, log: Some(log) }, stopped));
        Ok(Self { address, stop, worker })
    }

    /// Where it listens, such as `http://127.0.0.1:40000/`.
    pub fn address(&self) -> String {
        self.address.clone()
    }

    /// Ends it, with whatever it is answering.
    pub fn stop(self) {
        let asked = self.stop.send(());
        if asked.is_err() || !matches!(self.worker.join(), Ok(Ok(()))) {
            say!("xtask: the server ended early; see the messages above");
        }
    }
}

fn broken(error: &std::io::Error) -> TaskError {
    TaskError::new(format!("could not start the server: {error}")).at("127.0.0.1")
}

fn address(listener: &TcpListener) -> std::io::Result<String> {
    Ok(format!("http://{}/", listener.local_addr()?))
}

/// What is shown, and where it is noted who asked.
struct Site {
    folder: PathBuf,
    log: Option<File>,
}

/// Answers every connection beside the others, in one thread, until it is told to stop: a browser keeps connections open
/// that it may never use again, and none of them may keep another one waiting.
fn answer_all(listener: TcpListener, site: Site, stop: oneshot::Receiver<()>) -> std::io::Result<()> {
    listener.set_nonblocking(true)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
    let site = Rc::new(RefCell::new(site));
    task::LocalSet::new().block_on(&runtime, async move {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        task::spawn_local(async move {
            // A browser that hangs up is no reason to stop serving.
            while let Ok((stream, _)) = listener.accept().await {
                let site = Rc::clone(&site);
                let service = service_fn(move |request| {
                    let answer = site.borrow_mut().answer(&request);
                    async move { answer }
                });
                task::spawn_local(
                    http1::Builder::new().title_case_headers(true).serve_connection(TokioIo::new(stream), service),
                );
            }
        });
        // Whoever drops the other end without a word wants it to go on.
        if stop.await.is_err() {
            std::future::pending::<()>().await;
        }
        Ok(())
    })
}

type Answer = Response<Full<Bytes>>;

impl Site {
    fn answer(&mut self, request: &Request<Incoming>) -> hyper::http::Result<Answer> {
        // A full disk under the log is no reason to stop serving.
        if let Some(log) = &mut self.log {
            let _written = writeln!(log, "{} {}", request.method(), request.uri());
        }
        if ![Method::GET, Method::HEAD].contains(request.method()) {
            return plain(405, "Only GET and HEAD are answered here.\n");
        }
        self.file(request.uri())
    }

    fn file(&self, address: &Uri) -> hyper::http::Result<Answer> {
        let Some(file) = site::file(&self.folder, &address.to_string()) else {
            // Browsers ask for a tab's icon unbidden, and complain of a page that has none.
            return if address.path() == "/favicon.ico" {
                plain(204, "")
            } else {
                plain(404, "There is no such page here.\n")
            };
        };
        match std::fs::read(&file) {
            Ok(bytes) => answer(200, bytes, &file),
            Err(_) => plain(500, "The file could not be read.\n"),
        }
    }
}

fn plain(status: u16, text: &str) -> hyper::http::Result<Answer> {
    answer(status, text.as_bytes().to_vec(), Path::new("message.txt"))
}

fn answer(status: u16, bytes: Vec<u8>, file: &Path) -> hyper::http::Result<Answer> {
    let mut response = Response::builder().status(status);
    for (name, value) in site::headers(file) {
        response = response.header(name, value);
    }
    response.body(Full::new(Bytes::from(bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;
    use std::net::TcpStream;
    use std::sync::atomic::{AtomicUsize, Ordering};

    fn asked(request: &str) -> Result<(String, String), Box<dyn std::error::Error>> {
        let folder = tempdir()?;
        let log = folder.join(format!("{}.log", request.len()));
        let server = Background::start(folder.clone(), &log)?;
        let address = server.address().replace("http://", "").replace('/', "");
        let mut stream = TcpStream::connect(address)?;
        stream.write_all(request.as_bytes())?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        server.stop();
        Ok((answer, std::fs::read_to_string(log)?))
    }

    #[test]
    fn connections_that_are_kept_open_keep_nobody_waiting() -> Result<(), Box<dyn std::error::Error>> {
        let folder = tempdir()?;
        let server = Background::start(folder.clone(), &folder.join("log"))?;
        let address = server.address().replace("http://", "").replace('/', "");
        let mut open = Vec::new();
        for _ in 0..50 {
            let mut stream = TcpStream::connect(&address)?;
            stream.write_all(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")?;
            let mut begin = [0; 15];
            stream.read_exact(&mut begin)?;
            assert_eq!(&begin, b"HTTP/1.1 200 OK");
            open.push(stream);
        }
        server.stop();
        Ok(())
    }

    fn tempdir() -> std::io::Result<PathBuf> {
        // A folder for each server: the tests run side by side.
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("phb-check-serve-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        std::fs::write(folder.join("index.html"), "<p>here")?;
        Ok(folder)
    }

    #[test]
    fn a_page_comes_with_its_policy_and_is_logged() -> Result<(), Box<dyn std::error::Error>> {
        let (answer, log) = asked("GET /?x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")?;
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        assert!(answer.contains("Content-Security-Policy: default-src 'none'"), "{answer}");
        assert!(answer.ends_with("<p>here"), "{answer}");
        assert_eq!(log, "GET /?x\n");
        Ok(())
    }

    #[test]
    fn what_is_not_there_is_a_plain_404_and_writing_is_refused() -> Result<(), Box<dyn std::error::Error>> {
        let (answer, _) = asked("GET /../x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")?;
        assert!(answer.starts_with("HTTP/1.1 404") && answer.contains("text/plain"), "{answer}");
        let (answer, _) = asked("POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n")?;
        assert!(answer.starts_with("HTTP/1.1 405"), "{answer}");
        Ok(())
    }
}
